package nl.bewaarwijzer.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.report.earlier.HandFilled;
import nl.bewaarwijzer.report.excel.Pages;
import nl.bewaarwijzer.report.excel.Words;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders an advice as an Excel workbook. */
public final class WorkbookReport {

    private final Words words;

    /**
     * @param words the headings and fixed sentences by id, in the language of the advice
     *     (knowledge-base/teksten/werkboek.yaml)
     */
    public WorkbookReport(UnaryOperator<String> words) {
        this.words = new Words(words);
    }

    /** Writes the workbook; the same advice gives the same bytes. */
    public void write(Advice advice, OutputStream out) throws IOException {
        write(advice, HandFilled.nothing(), out);
    }

    /** Writes the workbook, with what people typed in an earlier one; the same of both gives the same bytes. */
    public void write(Advice advice, HandFilled handFilled, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var pages = Pages.of(workbook, advice.client().name(), words, handFilled);
            writeSheets(new Book(pages, advice));
            pages.describe(words.say("titel", "naam", advice.client().name()), advice.assessmentDate());
            pages.writeTo(out);
        }
    }

    private static void writeSheets(Book book) {
        var tracing = Tracing.of(book);
        var open = new OpenQuestionsSheet(book, tracing);
        var upcoming = new UpcomingSheet(book, tracing);
        var leftOut = EnumSet.noneOf(Tab.class);
        if (!open.isNeeded()) {
            leftOut.add(Tab.OPEN);
        }
        if (!upcoming.isNeeded()) {
            leftOut.add(Tab.UPCOMING);
        }
        new SummarySheet(book, tracing, leftOut).write();
        new ActionsSheet(book, tracing).write();
        new RetentionSheet(book, tracing).write();
        new CancellationSheet(book, tracing).write();
        new OptInSheet(book, tracing).write();
        new PrivacyStatementSheet(book, tracing).write();
        new FindingsSheet(book, tracing).write();
        new SuppliersSheet(book, tracing).write();
        new MeasuresSheet(book, tracing).write();
        new ConflictsSheet(book, tracing).write();
        new TermsSheet(book, tracing).write();
        new TextsSheet(book, tracing).write();
        if (!leftOut.contains(Tab.OPEN)) {
            open.write();
        }
        if (!leftOut.contains(Tab.UPCOMING)) {
            upcoming.write();
        }
        new NotApplicableSheet(book, tracing).write();
        new WhySheet(book, tracing).write();
        new RulesSheet(book, tracing).write();
        new SourcesSheet(book).write();
        new AnswersSheet(book).write();
    }
}
