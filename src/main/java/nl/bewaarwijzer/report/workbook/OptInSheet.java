package nl.bewaarwijzer.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.advice.OptIn;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.BlockPage;
import nl.bewaarwijzer.report.excel.Content;

/** What each marketing message needs before it may be sent. */
record OptInSheet(Book book, Tracing tracing) {

    void write() {
        var page = new BlockPage(book.pages(), Tab.OPT_INS);
        if (book.advice().optIns().isEmpty()) {
            page.nothing();
        }
        book.advice().optIns().forEach(row -> write(page, row));
    }

    private void write(BlockPage page, OptIn row) {
        var words = book.words();
        page.block(
                row.name(),
                new Anchor(Tab.OPT_INS, row.id()),
                new Content.Jump(row.id(), Places.why(Part.OPT_IN, row.id())));
        text(page, "kop.uitkomst", words.outcome(row.outcome()));
        text(page, "kop.wat-u-doet", tracing.marked(row.outcomeText(), row.trace()));
        text(page, "kop.waarom", row.why());
        text(page, "kop.vakje", row.labelText());
        text(page, "kop.los-formulier", row.standaloneText());
        text(page, "kop.bevestigingsmail", row.confirmationMail());
        text(page, "kop.voorwaarden", list(row.conditions()));
        text(page, "kop.leg-vast", list(row.proof()));
        text(page, "kop.niet-doen", list(row.avoid()));
        page.labelled(words.say("kop.bron"), tracing.cite(row.trace().sources()));
        text(page, "kop.zekerheid", words.of(row.trace().certainty()));
        if (row.trace().holds() != Standing.CERTAIN) {
            text(page, "kop.staat-vast", tracing.standing(row.trace()));
        }
    }

    private void text(BlockPage page, String label, String text) {
        page.labelled(book.words().say(label), Content.text(text));
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
    }
}
