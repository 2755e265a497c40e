package nl.bewaarwijzer.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Texts;
import nl.bewaarwijzer.report.earlier.HandFilled;
import nl.bewaarwijzer.report.earlier.Headings;
import nl.bewaarwijzer.report.workbook.WorkbookReport;

/** The workbook of a client as a file in its folder, which takes over what people typed in the file that was there. */
record WorkbookFile(ClientFolder folder, Advice advice, Texts texts) {

    String name() {
        return advice.client().id() + ".xlsx";
    }

    /**
     * Adds the workbook to the folder. An earlier one of which something cannot be taken over is kept beside it.
     *
     * @return sentences on what was not taken over
     */
    List<String> add() throws IOException {
        var earlier = folder.earlier(name());
        var handFilled = HandFilled.read(earlier, advice.assessmentDate(), Headings.of(texts), locale(), this::say);
        var bytes = new ByteArrayOutputStream();
        new WorkbookReport(this::say).write(advice, handFilled, bytes);
        folder.with(name(), bytes::writeTo);
        var notices = new ArrayList<>(handFilled.lost());
        for (var file : earlier) {
            if (!handFilled.lost().isEmpty() && !ClientFolder.isOpen(file)) {
                notices.add(say("werkboek.vorige.bewaard").replace("{bestand}", folder.keep(file, name())));
            }
        }
        return notices;
    }

    /** Clears away what was written beside the file while that was open, now that its content is in the file itself. */
    List<String> settle(List<Path> written) throws IOException {
        var file = folder.file(name());
        if (!written.contains(file)) {
            var beside = written.stream().filter(this::isBeside).findFirst().orElse(file);
            return List.of(say("werkboek.vorige.open")
                    .replace("{bestand}", name())
                    .replace("{nieuw}", beside.getFileName().toString()));
        }
        var notices = new ArrayList<String>();
        for (var other : folder.earlier(name())) {
            if (isBeside(other)) {
                folder.remove(other);
                notices.add(say("werkboek.vorige.samengevoegd")
                        .replace("{bestand}", other.getFileName().toString()));
            }
        }
        return notices;
    }

    private boolean isBeside(Path file) {
        return !file.equals(folder.file(name()));
    }

    private Language language() {
        return Language.valueOf(advice.language().toUpperCase(Locale.ROOT));
    }

    private Locale locale() {
        return language() == Language.NL ? Locale.forLanguageTag("nl-NL") : Locale.UK;
    }

    private String say(String id) {
        return texts.say(id, language());
    }
}
