import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;
import nl.bewaarwijzer.profile.ProfileReader;
import nl.bewaarwijzer.rulebook.Conclusion;
import nl.bewaarwijzer.rulebook.Conclusion.Counting;
import nl.bewaarwijzer.rulebook.Reason;
import nl.bewaarwijzer.rulebook.RuleBook;
import nl.bewaarwijzer.rulebook.TermKind;

/**
 * One topic (which sales are kept seven or ten years, rules/bewaren/fiscaal.dslr and loket.dslr) decided by the rules and by
 * plain Java, from the same profile to the same conclusions with the same reasons. Rounds alternate in one JVM.
 */
public final class EvaluationBench {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 15;

    private final KnowledgeBase base = KnowledgeBase.read(Path.of("knowledge-base"));
    private final RuleBook rules;
    private final Profile profile;

    private EvaluationBench(Path folder, int sales) throws Exception {
        Files.createDirectories(folder.resolve("rules/bewaren"));
        Files.copy(Path.of("rules/taal.dsl"), folder.resolve("rules/taal.dsl"));
        for (var file : List.of("fiscaal.dslr", "loket.dslr")) {
            Files.copy(Path.of("rules/bewaren").resolve(file), folder.resolve("rules/bewaren").resolve(file));
        }
        rules = RuleBook.open(folder.resolve("rules"), base, folder.resolve("cache"), "bench");
        profile = ProfileReader.read(write(folder.resolve("bench.yaml"), sales), base);
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var bench = new EvaluationBench(folder, args.length > 0 ? Integer.parseInt(args[0]) : 12);
        var byRules = bench.rules.evaluate(bench.profile, DAY).worlds();
        if (byRules.size() != 1 || !byRules.get(0).conclusions().keySet().equals(bench.plainJava().keySet())) {
            throw new IllegalStateException("the two do not decide the same");
        }
        var ratios = new double[ROUNDS];
        var ruleTimes = new double[ROUNDS];
        var javaTimes = new double[ROUNDS];
        for (int round = -8; round < ROUNDS; round++) {
            var rulesTook = time(() -> bench.rules.evaluate(bench.profile, DAY).worlds().size());
            var javaTook = time(() -> bench.plainJava().size());
            if (round >= 0) {
                ruleTimes[round] = rulesTook;
                javaTimes[round] = javaTook;
                ratios[round] = rulesTook / javaTook;
            }
        }
        System.out.printf(
                "%d conclusions; rules %.0f us, plain Java %.0f us, ratio %.1f (median of %d rounds)%n",
                byRules.get(0).conclusions().size(), median(ruleTimes), median(javaTimes), median(ratios), ROUNDS);
    }

    private static double time(java.util.function.IntSupplier work) {
        var sum = 0;
        var begin = System.nanoTime();
        for (int i = 0; i < 400; i++) {
            sum += work.getAsInt();
        }
        if (sum == 0) {
            throw new IllegalStateException();
        }
        return (System.nanoTime() - begin) / 400_000.0;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same decisions, written by hand. */
    private Map<Conclusion, List<Reason>> plainJava() {
        var parameters = base.parametersOn(DAY);
        var seven = parameters.period("fiscale-termijn").orElseThrow();
        var ten = parameters.period("oss-termijn").orElseThrow();
        var start = (LocalDate) parameters.find("oss-regeling").orElseThrow().value();
        var conclusions = new LinkedHashMap<Conclusion, List<Reason>>();
        var business = profile.instancesOf("onderneming").get(0);
        var keeps = profile.answer(business, business.thing().fields().get("bewaart")).orElse(List.of());
        for (var sale : profile.instancesOf("verkoop")) {
            var facts = List.of("onderneming", sale.path());
            if (keeps.contains("factuur")) {
                keep(conclusions, "bewaren.fiscaal.factuur", "factuur", sale, "fiscale-termijn", seven, Counting.BOEKJAAR, "factuurdatum", facts, List.of());
            }
            if (keeps.contains("betaling")) {
                keep(conclusions, "bewaren.fiscaal.betaling", "betaling", sale, "fiscale-termijn", seven, Counting.BOEKJAAR, "betaaldatum", facts, List.of());
            }
            if (keeps.contains("land-van-klant")) {
                keep(conclusions, "bewaren.fiscaal.land-van-klant", "land-van-klant", sale, "fiscale-termijn", seven, Counting.BOEKJAAR, "levering", facts, List.of());
            }
            var kind = reference(sale, "klantgroep", "klantgroep").flatMap(group -> word(group, "soort"));
            var supply = reference(sale, "dienst", "dienst").flatMap(service -> word(service, "levering"));
            var country = word(sale, "land").map(id -> base.item("land", id));
            var abroad = country.isPresent() && is(country.get(), "eu", "ja") && is(country.get(), "thuis", "nee");
            if (!abroad || !kind.equals(Optional.of("consument")) || !word(sale, "aangifte").equals(Optional.of("oss"))) {
                continue;
            }
            var running = word(sale, "gestopt").equals(Optional.of("nee"));
            var ended = word(sale, "tot").map(LocalDate::parse).filter(day -> !day.isBefore(start)).isPresent();
            if (running || ended) {
                var notion = new Conclusion.Notion("onder-oss", sale.path());
                conclusions.computeIfAbsent(notion, key -> new ArrayList<>())
                        .add(new Reason(running ? "bewaren.loket.lopend" : "bewaren.loket.gestopt", List.of(sale.path()), List.of()));
                tenYears(conclusions, "oss-factuur", "factuur", keeps, sale, ten, facts, notion);
                tenYears(conclusions, "oss-betaling", "betaling", keeps, sale, ten, facts, notion);
                if (supply.equals(Optional.of("elektronisch"))) {
                    tenYears(conclusions, "land-bewijs", "land-bewijs", keeps, sale, ten, facts, notion);
                } else if (supply.equals(Optional.of("live-online"))) {
                    tenYears(conclusions, "land-bewijs-live", "land-bewijs", keeps, sale, ten, facts, notion);
                }
            }
            var early = word(sale, "van").map(LocalDate::parse).filter(day -> day.isBefore(start)).isPresent();
            if (early && supply.equals(Optional.of("elektronisch"))) {
                var notion = new Conclusion.Notion("onder-moss", sale.path());
                conclusions.computeIfAbsent(notion, key -> new ArrayList<>())
                        .add(new Reason("bewaren.loket.moss", List.of(sale.path()), List.of()));
                tenYears(conclusions, "moss-factuur", "factuur", keeps, sale, ten, facts, notion);
                tenYears(conclusions, "moss-betaling", "betaling", keeps, sale, ten, facts, notion);
                tenYears(conclusions, "moss-land-bewijs", "land-bewijs", keeps, sale, ten, facts, notion);
            }
        }
        return conclusions;
    }

    private void tenYears(
            Map<Conclusion, List<Reason>> conclusions,
            String rule,
            String data,
            List<String> keeps,
            Instance sale,
            Period ten,
            List<String> facts,
            Conclusion notion) {
        if (keeps.contains(data)) {
            keep(conclusions, "bewaren.fiscaal." + rule, data, sale, "oss-termijn", ten, Counting.KALENDERJAAR, "levering", facts, List.of(notion));
        }
    }

    private void keep(
            Map<Conclusion, List<Reason>> conclusions,
            String rule,
            String data,
            Instance sale,
            String parameter,
            Period period,
            Counting counting,
            String event,
            List<String> facts,
            List<Conclusion> on) {
        var last = YearMonth.of(DAY.getYear(), Month.DECEMBER).plus(period).atEndOfMonth();
        var term = new Conclusion.Term(data, sale.path(), TermKind.STATUTORY_MINIMUM, parameter, counting, event, DAY, last);
        conclusions.computeIfAbsent(term, key -> new ArrayList<>()).add(new Reason(rule, facts, on));
    }

    private Optional<String> word(Instance instance, String field) {
        return profile.answer(instance, instance.thing().fields().get(field)).map(words -> words.get(0));
    }

    private Optional<Instance> reference(Instance sale, String field, String thing) {
        return word(sale, field)
                .flatMap(id -> profile.instancesOf(thing).stream().filter(other -> other.id().equals(id)).findFirst());
    }

    private static boolean is(nl.bewaarwijzer.knowledge.Catalogue.Item item, String field, String word) {
        return item.on(field, DAY).filter(value -> value.words().contains(word)).isPresent();
    }

    private static Path write(Path file, int sales) throws Exception {
        var text = new StringBuilder(
                """
                klant: bench
                onderneming: {naam: Bench, rechtsvorm: bv, boekjaar-eindigt: december, oss: ja,
                  bewaart: [factuur, betaling, land-bewijs, land-van-klant]}
                diensten: {les: {naam: les, levering: elektronisch}, live: {naam: live, levering: live-online}}
                klantgroepen: {mensen: {naam: mensen, soort: consument}, zaken: {naam: zaken, soort: eenmanszaak}}
                verkopen:
                """);
        var countries = List.of("nl", "be", "de", "fr");
        for (int i = 0; i < sales; i++) {
            text.append("  v%d: {dienst: %s, klantgroep: %s, land: %s, aangifte: %s, van: %s, gestopt: nee}%n"
                    .formatted(i, i % 3 == 0 ? "live" : "les", i % 4 == 3 ? "zaken" : "mensen", countries.get(i % 4),
                            i % 4 == 0 ? "nederland" : "oss", i % 5 == 0 ? "2020-01-01" : "2025-01-01"));
        }
        return Files.writeString(file, text);
    }
}
