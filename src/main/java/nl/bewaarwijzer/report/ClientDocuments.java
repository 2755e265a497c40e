package nl.bewaarwijzer.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.knowledge.Texts;

/**
 * Writes the documents of a client into its folder.
 *
 * @param reports the folder that holds the folders of all clients
 * @param formats which documents, out of {@link #FORMATS}
 * @param texts the headings and fixed sentences
 */
public record ClientDocuments(Path reports, Set<String> formats, Texts texts) {

    /** The formats that there are. */
    public static final Set<String> FORMATS = Collections.unmodifiableSet(new TreeSet<>(Set.of("xlsx", "json")));

    public ClientDocuments {
        formats = Set.copyOf(formats);
    }

    /**
     * Writes the documents of one advice.
     *
     * @return the files that now hold them
     * @throws IOException when they could not all be written; earlier files are then as they were
     */
    public List<Path> write(Advice advice) throws IOException {
        var folder = new ClientFolder(reports, advice.client().id());
        if (formats.contains("json")) {
            var json = AdviceJson.write(advice).getBytes(StandardCharsets.UTF_8);
            folder.with("data/advice.json", out -> out.write(json));
        }
        if (formats.contains("xlsx")) {
            var language = Language.valueOf(advice.language().toUpperCase(Locale.ROOT));
            var workbook = new WorkbookReport(id -> texts.say(id, language));
            folder.with(advice.client().id() + ".xlsx", out -> workbook.write(advice, out));
        }
        return folder.write();
    }
}
