package nl.bewaarwijzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.Texts;
import nl.bewaarwijzer.knowledge.document.Problem;
import nl.bewaarwijzer.report.excel.Anchor;
import nl.bewaarwijzer.report.excel.Column;
import nl.bewaarwijzer.report.excel.Content;
import nl.bewaarwijzer.report.excel.Look;
import nl.bewaarwijzer.report.excel.Pages;
import nl.bewaarwijzer.report.excel.SheetName;
import nl.bewaarwijzer.report.excel.Table;
import nl.bewaarwijzer.report.excel.TablePage;
import nl.bewaarwijzer.report.excel.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Renders an overview of many clients as an Excel workbook beside their folders. */
public final class OverviewReport {

    private static final String FILE = "overzicht.xlsx";

    private final Overview overview;
    private final Words words;

    /** One problem of one file. */
    private record Wrong(String file, Problem problem) {}

    /** A sheet of the overview; what it holds is said with numbers. */
    private record Leaf(String id, String purpose) implements SheetName {
        @Override
        public String name(Words words) {
            return words.say("overzicht.blad." + id);
        }

        @Override
        public String purpose(Words words) {
            return purpose;
        }

        @Override
        public String nothing(Words words) {
            return words.say("overzicht.niets");
        }
    }

    public OverviewReport(Overview overview, Texts texts) {
        this.overview = overview;
        this.words = new Words(id -> texts.say(id, overview.language()));
    }

    /**
     * Writes the overview into the folder that holds the folders of the clients.
     *
     * @return the file that now holds it
     */
    public Path write(Path reports) throws IOException {
        return ClientFolder.ofAll(reports).with(FILE, this::write).write().get(0);
    }

    private void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var pages = Pages.of(workbook, words.say("overzicht.titel"), words);
            writeClients(pages);
            if (!overview.failures().isEmpty()) {
                writeFailures(pages);
            }
            pages.describe(words.say("overzicht.titel"), overview.day());
            pages.writeTo(out);
        }
    }

    private void writeClients(Pages pages) {
        new TablePage(pages, new Leaf("klanten", purpose()), 1)
                .table(clients(), overview.clients(), 1)
                .gap()
                .sentence(words.say("voet.regels", "versie", overview.version(), "hash", overview.hash()));
    }

    private String purpose() {
        var counts = words.say(
                        "overzicht.uitleg",
                        "aantal",
                        String.valueOf(overview.clients().size()),
                        "datum",
                        words.day(overview.day()))
                + (overview.failures().isEmpty()
                        ? ""
                        : " "
                                + words.say(
                                        "overzicht.uitleg.mislukt",
                                        "aantal",
                                        String.valueOf(overview.failures().size())));
        return overview.waiting() == 0
                ? counts
                : counts + " " + words.say("overzicht.uitleg.gestopt", "aantal", String.valueOf(overview.waiting()));
    }

    private Table<ClientEntry> clients() {
        return Table.of(
                "Klanten",
                client -> new Anchor(new Leaf("klanten", ""), client.id()),
                List.of(
                        Column.strong(say("kop.klant"), 30, ClientEntry::name),
                        Column.text(say("kop.klant-id"), 22, ClientEntry::id),
                        Column.number(say("kop.plichten"), 13, ClientEntry::duties),
                        Column.number(say("kop.overtredingen"), 17, ClientEntry::violations),
                        Column.number(say("kop.risicos"), 12, ClientEntry::risks),
                        Column.number(say("kop.hangt-af"), 13, ClientEntry::depending),
                        Column.number(say("kop.open"), 13, ClientEntry::openQuestions),
                        Column.day(say("kop.eerste-datum"), OverviewReport::firstDay),
                        Column.text(say("kop.datums"), 60, this::dates),
                        new Column<>(say("kop.werkboek"), 26, Look.BODY, OverviewReport::workbook)));
    }

    private static @Nullable LocalDate firstDay(ClientEntry client) {
        return client.next().isEmpty() ? null : client.next().get(0).day();
    }

    private String dates(ClientEntry client) {
        return client.next().stream()
                .map(coming -> words.say(
                        switch (coming.kind()) {
                            case CASE -> "overzicht.zaak";
                            case MEND -> "overzicht.herstel";
                            case LAW -> "overzicht.wet";
                            case ERASE -> "overzicht.wissen";
                        },
                        "datum",
                        words.day(coming.day()),
                        "wat",
                        coming.what()))
                .collect(Collectors.joining("\n"));
    }

    private static Content workbook(ClientEntry client) {
        return client.workbook()
                .<Content>map(path -> new Content.Beside(client.id() + ".xlsx", path))
                .orElseGet(Content.Nothing::new);
    }

    private void writeFailures(Pages pages) {
        var wrong = overview.failures().stream()
                .flatMap(failure -> failure.problems().stream().map(problem -> new Wrong(failure.file(), problem)))
                .toList();
        new TablePage(pages, new Leaf("mislukt", say("uitleg.mislukte-bestanden")), 1).table(failures(), wrong, 1);
    }

    private Table<Wrong> failures() {
        return Table.of(
                "Mislukt",
                wrong -> new Anchor(new Leaf("mislukt", ""), wrong.file() + wrong.problem()),
                List.of(
                        Column.strong(say("kop.bestand"), 44, Wrong::file),
                        new Column<>(say("kop.regel"), 12, Look.BODY, OverviewReport::line),
                        Column.text(
                                say("kop.wat-er-mis-is"),
                                90,
                                wrong -> wrong.problem().sentence(overview.language()))));
    }

    private static Content line(Wrong wrong) {
        var line = wrong.problem().place().line();
        return line == 0 ? new Content.Nothing() : new Content.Count(line);
    }

    private String say(String id) {
        return words.say("overzicht." + id);
    }
}
