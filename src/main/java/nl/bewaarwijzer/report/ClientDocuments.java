package nl.bewaarwijzer.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AdviceJson;
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
     * What was written.
     *
     * @param files the files that now hold the documents
     * @param notices sentences on what of an earlier workbook could not be carried over, and on files that were open
     */
    public record Written(List<Path> files, List<String> notices) {

        public Written {
            files = List.copyOf(files);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Writes the documents of one advice; what people typed in the earlier workbook is carried over.
     *
     * @throws IOException when they could not all be written; earlier files are then as they were
     */
    public Written write(Advice advice) throws IOException {
        var folder = new ClientFolder(reports, advice.client().id());
        if (formats.contains("json")) {
            var json = AdviceJson.write(advice).getBytes(StandardCharsets.UTF_8);
            folder.with("data/advice.json", out -> out.write(json));
        }
        if (!formats.contains("xlsx")) {
            return new Written(folder.write(), List.of());
        }
        var workbook = new WorkbookFile(folder, advice, texts);
        var notices = new ArrayList<>(workbook.add());
        var files = folder.write();
        notices.addAll(workbook.settle(files));
        return new Written(files.subList(0, formats.size()), notices);
    }
}
