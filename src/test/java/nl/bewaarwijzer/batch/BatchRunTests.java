package nl.bewaarwijzer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Language;
import nl.bewaarwijzer.report.ClientDocuments;
import nl.bewaarwijzer.report.ClientEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTests {

    @TempDir
    private Path folder;

    @Test
    void theOutcomeIsTheSameHoweverManyClientsAreAdvisedAtOnce() throws IOException {
        var files = clients(6);

        var alone = run(files, 1, "alleen");
        var together = run(files, 4, "samen");

        assertThat(together).isEqualTo(alone);
        for (var client : alone.clients()) {
            var advice = Path.of(client.id(), "data", "advice.json");
            assertThat(folder.resolve("samen").resolve(advice))
                    .hasSameTextualContentAs(folder.resolve("alleen").resolve(advice));
        }
    }

    @Test
    void outcomesComeInTheOrderOfTheFiles() throws IOException {
        var files = new ArrayList<>(clients(3));
        files.add(1, Files.writeString(folder.resolve("kapot.yaml"), "onderneming: {naam: X, oss: misschien}"));

        var result = run(files, 4, "uit");

        assertThat(result.outcomes())
                .extracting(Outcome::file)
                .containsExactlyElementsOf(files.stream().map(Path::toString).toList());
        assertThat(result.failures()).hasSize(1);
        assertThat(result.failures().get(0).problems().get(0).place().line()).isEqualTo(1);
    }

    @Test
    void anOwnTextForALineThatDoesNotExistCostsOnlyThatClientItsAdvice() throws IOException {
        var files = clients(3);
        Files.writeString(files.get(1), """

                eigen-teksten:
                  x: {regel: bestaat-niet, tekst: a, reden: b}
                  y: {regel: nieuwsbrief-sites, tekst: a, reden: b}
                """, StandardOpenOption.APPEND);

        var result = run(files, 2, "uit");

        assertThat(result.clients()).extracting(ClientEntry::id).containsExactly("klant-00", "klant-02");
        assertThat(result.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.file()).isEqualTo(files.get(1).toString());
            assertThat(failed.ours()).isFalse();
            assertThat(failed.problems())
                    .allSatisfy(problem -> assertThat(problem.place().line()).isPositive())
                    .extracting(problem -> problem.sentence(Language.NL))
                    .satisfiesExactly(
                            unlike -> assertThat(unlike)
                                    .contains("\"bestaat-niet\"")
                                    .containsPattern("Bedoelt u [a-z]+[.]"),
                            alike -> assertThat(alike).contains("\"nieuwsbrief-site\""));
        });
    }

    @Test
    void whoStopsTheRunKeepsWhatWasFinished() throws IOException {
        var files = clients(6);
        var stop = new AtomicBoolean();

        var result = batch("uit").run(files, 1, stop::get, outcome -> stop.set(true));

        assertThat(result.waiting()).isPositive();
        assertThat(result.clients()).isNotEmpty().hasSize(6 - result.waiting());
        assertThat(result.clients())
                .allSatisfy(client -> assertThat(
                                folder.resolve("uit").resolve(client.id()).resolve("data/advice.json"))
                        .exists());
        try (var written = Files.list(folder.resolve("uit"))) {
            assertThat(written).hasSize(result.clients().size());
        }
    }

    @Test
    void onlyProfilesInTheFolderItselfCount() throws IOException {
        for (var name : List.of("b.yaml", "a.json", "C.YML", ".verborgen.yaml", "lees-mij.txt")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectories(folder.resolve("map.yaml"));

        var profiles = new ProfileFolder(folder).profiles();

        assertThat(profiles)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("C.YML", "a.json", "b.yaml");
    }

    private BatchResult run(List<Path> files, int jobs, String out) {
        return batch(out).run(files, jobs, () -> false, outcome -> {});
    }

    /** With rules that nobody used before, so that all workers start at once on what is made on first use. */
    private BatchRun batch(String out) {
        var documents = new ClientDocuments(
                folder.resolve(out), Set.of("json"), Law.base().texts());
        var rules = Law.open(Law.RULES, Law.base());
        return new BatchRun(new Consultation(rules, "test", Law.DAY, Language.NL, List.of()), documents);
    }

    private List<Path> clients(int number) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < number; i++) {
            var example = List.of("plantenuur", "plantenuur-binnenland").get(i % 2);
            var file = folder.resolve(String.format("klant-%02d.yaml", i));
            var profile = Files.readString(Law.KNOWLEDGE.resolve("voorbeelden").resolve(example + ".yaml"));
            files.add(Files.writeString(
                    file, profile.replaceFirst("(?m)^klant: .*$", String.format("klant: klant-%02d", i))));
        }
        return files;
    }
}
