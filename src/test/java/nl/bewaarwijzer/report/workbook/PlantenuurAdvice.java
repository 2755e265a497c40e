package nl.bewaarwijzer.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bewaarwijzer.advice.Advice;
import nl.bewaarwijzer.advice.AnswerState;
import nl.bewaarwijzer.advice.Binding;
import nl.bewaarwijzer.advice.NotApplicable;
import nl.bewaarwijzer.advice.Standing;
import nl.bewaarwijzer.advice.Upcoming;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Force;
import nl.bewaarwijzer.rulebook.Severity;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/** The advice for Plantenuur B.V., an invented firm that sells video lessons; with lines that depend on an answer. */
public final class PlantenuurAdvice {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String OSS = "Gebruikt u de éénloketregeling (OSS)?";
    private static final String OSS_PATH = "onderneming/oss";

    private static final Rest NO_REST = Rest.of(List.of());

    private PlantenuurAdvice() {}

    public static Advice full() {
        return advice(
                "Plantenuur B.V.",
                "nl",
                answer(),
                retention(),
                cancellation(),
                conflicts(),
                optIns(),
                clauses(),
                processors(),
                findings(),
                List.of(openQuestion()),
                answers(),
                sources(),
                rules(),
                new Rest(
                        authorities(),
                        steps(),
                        List.of(klantBe()),
                        measures(),
                        actions(),
                        terms(),
                        letters(),
                        notApplicable(),
                        upcoming()));
    }

    /** The full advice, said to be in another language; its own sentences stay Dutch. */
    public static Advice in(String language) {
        return advice(
                "Plantenuur B.V.",
                language,
                List.of(),
                retention(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Rest.of(actions()));
    }

    /** An advice of which only these rows of the retention schedule are there. */
    public static Advice with(List<Advice.Retention> retention) {
        return advice(
                "Plantenuur B.V.",
                "nl",
                List.of(),
                retention,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_REST);
    }

    /** A row of the schedule with another term. */
    public static Advice.Retention chosen(Advice.Retention row, String term) {
        return new Advice.Retention(
                row.id(),
                row.dataCategory(),
                row.name(),
                row.description(),
                row.subject(),
                row.subjectName(),
                row.group(),
                row.purpose(),
                row.minimum(),
                row.maximum(),
                chosen(row.chosen().kind(), term),
                row.binding(),
                row.startEvent(),
                row.example(),
                row.endAction(),
                row.legalBasis(),
                row.motivation(),
                row.systems(),
                row.trace());
    }

    /** The schedule of an advice, on another day. */
    public static Advice on(LocalDate day, Advice advice) {
        return new Advice(
                advice.schema(),
                advice.client(),
                day,
                advice.language(),
                advice.rulebook(),
                advice.profileHash(),
                advice.notices(),
                advice.answer(),
                advice.retention(),
                advice.cancellation(),
                advice.authorities(),
                advice.steps(),
                advice.cases(),
                advice.conflicts(),
                advice.optIns(),
                advice.privacyStatement(),
                advice.processors(),
                advice.measures(),
                advice.findings(),
                advice.actions(),
                advice.terms(),
                advice.letters(),
                advice.notApplicable(),
                advice.openQuestions(),
                advice.upcoming(),
                advice.answers(),
                advice.sources(),
                advice.rules());
    }

    public static Advice empty() {
        return named("Leeg B.V.");
    }

    /** An advice without any line, for a business with this name. */
    public static Advice named(String name) {
        return only(name, List.of(), List.of());
    }

    /** An advice with one answer, in words that a user typed. */
    public static Advice answered(String value) {
        var answer = new Advice.Answer("onderneming/naam", "Hoe heet uw bedrijf?", value, AnswerState.GIVEN);
        return only("Plantenuur B.V.", List.of(answer), List.of());
    }

    /** An advice that cites one source, with this link. */
    public static Advice citing(String link) {
        var source = source("awr-52-4", "art. 52 lid 4 AWR", "wet", link, Certainty.VAST, null, null);
        return only("Plantenuur B.V.", List.of(), List.of(source));
    }

    private static Advice only(String name, List<Advice.Answer> answers, List<Advice.SourceEntry> sources) {
        return advice(
                name, "nl", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), answers, sources, List.of(), NO_REST);
    }

    /** The parts of an advice that say what to arrange. */
    private record Rest(
            List<Advice.Authority> authorities,
            List<Advice.Step> steps,
            List<Advice.Case> cases,
            List<Advice.Measure> measures,
            List<Advice.Action> actions,
            List<Advice.TermsClause> terms,
            List<Advice.Letter> letters,
            List<NotApplicable> notApplicable,
            List<Upcoming> upcoming) {

        static Rest of(List<Advice.Action> actions) {
            return new Rest(
                    List.of(), List.of(), List.of(), List.of(), actions, List.of(), List.of(), List.of(), List.of());
        }
    }

    private static Advice advice(
            String name,
            String language,
            List<Advice.Statement> answer,
            List<Advice.Retention> retention,
            List<Advice.Cancellation> cancellation,
            List<Advice.Conflict> conflicts,
            List<Advice.OptIn> optIns,
            List<Advice.Clause> clauses,
            List<Advice.Processor> processors,
            List<Advice.Finding> findings,
            List<Advice.OpenQuestion> open,
            List<Advice.Answer> answers,
            List<Advice.SourceEntry> sources,
            List<Advice.RuleEntry> rules,
            Rest rest) {
        return new Advice(
                Advice.SCHEMA,
                new Advice.Client("plantenuur", name),
                DAY,
                language,
                new Advice.Stamp("2026.11", "9f2c41d07be3"),
                "4be07a1c55d2",
                List.of(),
                answer,
                retention,
                cancellation,
                rest.authorities(),
                rest.steps(),
                rest.cases(),
                conflicts,
                optIns,
                clauses,
                processors,
                rest.measures(),
                findings,
                rest.actions(),
                rest.terms(),
                rest.letters(),
                rest.notApplicable(),
                open,
                rest.upcoming(),
                answers,
                sources,
                rules);
    }

    private static List<Advice.Authority> authorities() {
        var no = "Dit botst niet: elke eis gaat over een ander deel van de gegevens.";
        return List.of(
                new Advice.Authority(
                        "partijen.belastingdienst",
                        "belastingdienst",
                        "Belastingdienst",
                        "bewaar de administratie",
                        "7 jaar; verkoop via OSS 10 jaar",
                        no,
                        certain(List.of("awr-52-4"), "partijen.belastingdienst", sells())),
                new Advice.Authority(
                        "partijen.ap",
                        "ap",
                        "AP (privacy)",
                        "wis wat niet nodig is",
                        "account, gewone mail en IP-adres gaan weg",
                        no,
                        certain(List.of("avg-5-1-e"), "partijen.ap", sells())),
                new Advice.Authority(
                        "partijen.acm",
                        "acm-rechter",
                        "ACM en rechter",
                        "toon wat is afgesproken",
                        "klein bewijs, 5 jaar (advies)",
                        no,
                        likely(List.of("bw-6-230n"), "partijen.acm")));
    }

    private static List<Advice.Step> steps() {
        var both = List.of("cancels", "asks-erasure");
        return List.of(
                new Advice.Step(
                        "stappen.vraag",
                        "Vraag wat de klant wil: opzeggen, geen nieuwsbrief meer, bezwaar maken of wissen.",
                        "klantenservice",
                        "op de dag van het verzoek",
                        both,
                        certain(List.of("avg-17-1"), "stappen.vraag", sells())),
                new Advice.Step(
                        "stappen.apart",
                        "Zet apart wat moet blijven. Alleen de boekhouding kan erbij.",
                        "boekhouding",
                        "op de dag van het einde van het abonnement",
                        both,
                        certain(List.of("awr-52-4"), "stappen.apart", sells())),
                new Advice.Step(
                        "stappen.antwoord",
                        "Schrijf de klant wat weg is, wat blijft en waarom.",
                        "klantenservice",
                        "binnen 1 maand na het verzoek",
                        List.of("asks-erasure"),
                        certain(List.of("avg-17-1"), "stappen.antwoord", sells())));
    }

    private static List<Advice.Measure> measures() {
        return List.of(
                new Advice.Measure(
                        "maatregelen.toegang.helpdesk",
                        "systemen/helpdesk",
                        "Helpdesk",
                        Force.PLICHT,
                        "Geef elke medewerker een eigen account.",
                        "Zo ziet u wie wat deed, en kunt u iemand de toegang ontnemen.",
                        "Maak accounts op naam en zet een tweede stap bij het inloggen aan.",
                        certain(List.of("avg-28-3"), "maatregelen.toegang", helpdesk())),
                new Advice.Measure(
                        "maatregelen.terugzetten",
                        "",
                        "",
                        Force.ADVIES,
                        "Probeer elk half jaar of een reservekopie werkt.",
                        "Een kopie die niet terug te zetten is, helpt niet.",
                        "Zet een kopie terug op een proefomgeving. Wis daar opnieuw wat al gewist was.",
                        likely(List.of("avg-5-1-e"), "maatregelen.terugzetten")));
    }

    private static List<Advice.Action> actions() {
        return List.of(
                action(1, "helpdesk.geboortedatum", "Haal dat veld weg.", "wie de helpdesk beheert"),
                action(2, "knop.herroepen", "Zet de knop op de pagina van het account.", "uw websitebouwer"),
                action(3, "alles-tien-jaar", "Bewaar de andere facturen 7 jaar.", "uw boekhouder"));
    }

    private static Advice.Action action(int priority, String id, String what, String who) {
        return new Advice.Action(
                id,
                priority,
                Severity.OVERTREDING,
                what,
                who,
                "een uur",
                DAY.plusDays(30),
                certain(List.of("avg-5-1-c"), "bevinding.te-veel-gevraagd", helpdesk()));
    }

    /** A customer who cancels and asks for erasure; a message about money may not go yet. */
    private static Advice.Case klantBe() {
        var invoices = new Advice.CaseRow(
                "klant-be.factuur",
                "zaken/klant-be",
                "factuur",
                "Factuur",
                "asks-erasure",
                "keep-apart",
                "apart zetten, niet veranderen",
                "de hele factuur",
                "uit 2025 t/m 31-12-2035\nuit 2026 t/m 31-12-2036",
                List.of(
                        new Advice.CaseDate("2025", LocalDate.of(2035, 12, 31)),
                        new Advice.CaseDate("2026", LocalDate.of(2036, 12, 31))),
                LocalDate.of(2037, 1, 1),
                Binding.DUTY,
                "De wet: bij OSS tien jaar.",
                "",
                certain(List.of("btw-369-duodecies"), "bewaren.fiscaal.oss", sells()));
        var answer = new Advice.CaseStep(
                "klant-be.stappen.antwoord",
                "zaken/klant-be",
                "Schrijf de klant wat weg is, wat blijft en waarom.",
                "klantenservice",
                "binnen 1 maand na het verzoek",
                LocalDate.of(2026, 12, 10),
                certain(List.of("avg-17-1"), "stappen.antwoord", sells()));
        var letter = new Advice.Letter(
                "klant-be.deels-gewist",
                "Antwoord op een verzoek om te wissen",
                "uw vraag om uw gegevens te wissen",
                List.of("Beste [naam],", "Uw facturen bewaren wij tot en met 31 december 2036."),
                certain(List.of("avg-17-1"), "brieven.deels", sells()));
        return new Advice.Case(
                "klant-be",
                "zaken/klant-be",
                List.of("cancels", "asks-erasure"),
                "klant zegt op; klant vraagt om wissen",
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 30),
                List.of(invoices),
                List.of(answer),
                List.of(letter));
    }

    private static List<NotApplicable> notApplicable() {
        return List.of(new NotApplicable(
                "bewaren.pand",
                "Stukken over een pand langer bewaren",
                "Als u bij \"Hebt u een pand?\" \"ja\" zou zeggen, dan geldt dit wel.",
                List.of(new NotApplicable.Deciding("onderneming/pand", "Hebt u een pand?", "nee", "ja")),
                List.of("De onderneming heeft een pand"),
                null,
                null,
                Certainty.VAST,
                List.of("ob-35c"),
                List.of("bewaren.pand")));
    }

    private static List<Upcoming> upcoming() {
        return List.of(new Upcoming(
                LocalDate.of(2027, 7, 1),
                "ip-login",
                "retention",
                "IP-adres en inloggen",
                "6 maanden",
                "12 maanden",
                Certainty.WAARSCHIJNLIJK,
                List.of("avg-5-1-e"),
                List.of("bewaren.techniek.log")));
    }

    private static List<Advice.TermsClause> terms() {
        return List.of(
                new Advice.TermsClause(
                        "voorwaarden.opzeggen",
                        "Opzeggen en uw gegevens",
                        true,
                        "De klant weet zo vooraf wat er met zijn gegevens gebeurt.",
                        "U zegt op zoals u zich aanmeldde: online, in uw account.",
                        certain(List.of("bw-6-230n"), "voorwaarden.opzeggen", sells())),
                new Advice.TermsClause(
                        "voorwaarden.toestemming",
                        "Toestemming voor de nieuwsbrief",
                        false,
                        "Toestemming in de voorwaarden telt niet.",
                        "",
                        certain(List.of("tw-11-7"), "voorwaarden.toestemming", mails())));
    }

    private static List<Advice.Letter> letters() {
        return List.of(new Advice.Letter(
                "opzegging-bevestigd",
                "Opzegging bevestigd",
                "uw opzegging",
                List.of("Beste [naam],", "Uw abonnement stopt op [datum]. Daarna betaalt u niets meer."),
                certain(List.of("bw-6-230n"), "brieven.opzegging", sells())));
    }

    private static List<Advice.Statement> answer() {
        return List.of(
                new Advice.Statement(
                        "antwoord.niet-alles",
                        "Zegt een klant op? Wis dan niet alles. Maar houd ook niet alles.",
                        certain(List.of("awr-52-4", "avg-5-1-e"), "antwoord.niet-alles", sells())),
                new Advice.Statement(
                        "antwoord.apart",
                        "Uw verkoop en het contract blijven, apart gezet. Bijna al het andere gaat weg.",
                        certain(List.of("awr-52-4"), "antwoord.apart", sells())));
    }

    public static List<Advice.Retention> retention() {
        var duty = List.of("wettelijke plicht, art. 6 lid 1 onder c");
        var interest = List.of("gerechtvaardigd belang, art. 6 lid 1 onder f");
        var seven = new Advice.Term(TermKind.STATUTORY_MINIMUM, "7 jaar", "fiscale-termijn");
        var ten = new Advice.Term(TermKind.STATUTORY_MINIMUM, "10 jaar", "oss-termijn");
        var rows = new ArrayList<Advice.Retention>();
        rows.add(row(
                "factuur.nl-particulier",
                "Factuur",
                "nummer, datum, bedrag, btw",
                "particulieren in Nederland",
                "factuur-7",
                "btw, belasting",
                seven,
                null,
                chosen(TermKind.STATUTORY_MINIMUM, "7 jaar"),
                Binding.DUTY,
                "einde boekjaar van de factuur",
                example("factuur 01-11-2026: t/m 31-12-2033", LocalDate.of(2033, 12, 31)),
                "wissen vanaf 01-01-2034",
                duty,
                "U moet uw administratie zeven jaar kunnen laten zien. Een factuur hoort daarbij.",
                certain(List.of("awr-52-4", "ob-35c"), "bewaren.fiscaal.administratie", sells())));
        rows.add(row(
                "factuur.zzp",
                "Factuur",
                "nummer, datum, bedrag, btw",
                "zzp'ers en kleine zaken",
                "factuur-7",
                "btw, belasting",
                seven,
                null,
                chosen(TermKind.STATUTORY_MINIMUM, "7 jaar"),
                Binding.DUTY,
                "einde boekjaar van de factuur",
                example("factuur 01-11-2026: t/m 31-12-2033", LocalDate.of(2033, 12, 31)),
                "wissen vanaf 01-01-2034",
                duty,
                "U moet uw administratie zeven jaar kunnen laten zien. Een factuur hoort daarbij.",
                certain(List.of("awr-52-4", "ob-35c"), "bewaren.fiscaal.administratie", sells())));
        rows.add(row(
                "verkoop.be-particulier",
                "Verkoop",
                "land, dienst, datum, bedrag, btw, betaling, factuur als die er is",
                "particulieren in België",
                "verkoop-oss",
                "btw in het land van de klant",
                ten,
                null,
                chosen(TermKind.STATUTORY_MINIMUM, "10 jaar"),
                Binding.DUTY,
                "31 december van het jaar van levering",
                example("november 2026: t/m 31-12-2036", LocalDate.of(2036, 12, 31)),
                "wissen vanaf 01-01-2037",
                duty,
                "U geeft deze btw aan via OSS. Daarom tien jaar, en alleen voor deze verkopen. De naam van de klant hoeft"
                        + " er niet bij.",
                depends(List.of("btw-369-duodecies", "uitv-63-quater"), "bewaren.fiscaal.oss")));
        rows.add(row(
                "bestelbewijs",
                "Bewijs van de bestelling",
                "vinkjes, tekst op de knop, verzendlog van de bevestiging (zonder IP-adres)",
                "",
                "",
                "bewijs bij een geschil",
                null,
                null,
                new Advice.Chosen(TermKind.OWN_CHOICE, "3 jaar", "owner", "wij hebben zelden een geschil"),
                Binding.OWN_CHOICE,
                "einde abonnement",
                example("30-11-2026: t/m 30-11-2029", LocalDate.of(2029, 11, 30)),
                "wissen vanaf 01-12-2029",
                interest,
                "U moet bewijzen dat u de klant goed hebt ingelicht. De ACM noemt geen termijn. Vijf jaar is de"
                        + " standaard; u koos drie.",
                certain(List.of("bw-6-230n"), "bewaren.bewijs.bestelling", sells())));
        rows.add(row(
                "ip-login",
                "IP-adres en inloggen",
                "IP-adres, tijd van inloggen",
                "",
                "",
                "veiligheid",
                null,
                new Advice.Term(TermKind.GUIDELINE, "12 maanden", "log-termijn"),
                chosen(TermKind.GUIDELINE, "6 maanden"),
                Binding.ADVICE,
                "dag van inloggen",
                example("15-11-2026: t/m 15-05-2027", LocalDate.of(2027, 5, 15)),
                "wist zichzelf",
                interest,
                "Misbruik ziet u meestal binnen een half jaar. Langer dan 12 maanden is zelden nodig.",
                likely(List.of("avg-5-1-e"), "bewaren.techniek.log")));
        rows.add(row(
                "machtiging",
                "Machtiging voor incasso",
                "",
                "",
                "",
                "incasso",
                new Advice.Term(TermKind.AGREEMENT, "14 maanden", "sepa-termijn"),
                null,
                chosen(TermKind.AGREEMENT, "14 maanden"),
                Binding.AGREEMENT,
                "laatste incasso",
                example("01-11-2026: t/m 01-01-2028", LocalDate.of(2028, 1, 1)),
                "wissen vanaf 02-01-2028",
                interest,
                "Een incasso zonder geldige machtiging kan dertien maanden later nog terug.",
                certain(List.of("sepa-core"), "bewaren.betalen.machtiging", sells())));
        rows.add(row(
                "account",
                "Account",
                "naam, e-mailadres, wachtwoord, voorkeuren, kijkgedrag",
                "",
                "",
                "de dienst leveren",
                null,
                null,
                chosen(TermKind.OPEN_NORM, "tot einde abonnement"),
                Binding.ADVICE,
                "einde abonnement",
                new Advice.Example("30-11-2026: weg op 01-12-2026", LocalDate.of(2026, 11, 30), null, null),
                "wissen",
                List.of("overeenkomst, art. 6 lid 1 onder b"),
                "Zonder abonnement is er geen account nodig. De bewaarplicht voor facturen verandert dat niet.",
                certain(List.of("avg-5-1-e"), "bewaren.account", sells())));
        return rows;
    }

    private static Advice.Retention row(
            String id,
            String name,
            String description,
            String subject,
            String group,
            String purpose,
            Advice.@Nullable Term minimum,
            Advice.@Nullable Term maximum,
            Advice.Chosen chosen,
            Binding binding,
            String start,
            Advice.Example example,
            String end,
            List<String> basis,
            String motivation,
            Advice.Trace trace) {
        return new Advice.Retention(
                id,
                id,
                name,
                description,
                "",
                subject,
                group,
                purpose,
                minimum,
                maximum,
                chosen,
                binding,
                start,
                example,
                end,
                basis,
                motivation,
                List.of("boekhouding", "webwinkel"),
                trace);
    }

    private static Advice.Chosen chosen(TermKind kind, String text) {
        return new Advice.Chosen(kind, text, "rule", "");
    }

    private static Advice.Example example(String text, LocalDate keepThrough) {
        return new Advice.Example(text, LocalDate.of(2026, 11, 1), keepThrough, keepThrough.plusDays(1));
    }

    private static List<Advice.Cancellation> cancellation() {
        return List.of(
                new Advice.Cancellation(
                        "factuur.opzegging",
                        "factuur",
                        "Factuur",
                        "cancels",
                        "klant zegt op",
                        "keep-apart",
                        "apart zetten, niet veranderen",
                        "de hele factuur",
                        "2026: 31-12-2033; via OSS 31-12-2036",
                        "De wet: zeven jaar, bij OSS tien.",
                        certain(List.of("awr-52-4"), "opzeggen.factuur", sells())),
                new Advice.Cancellation(
                        "factuur.wisverzoek",
                        "factuur",
                        "Factuur",
                        "asks-erasure",
                        "klant vraagt om wissen",
                        "keep-apart",
                        "apart zetten, niet veranderen",
                        "de hele factuur",
                        "2026: 31-12-2033; via OSS 31-12-2036",
                        "De wet gaat voor op het verzoek, maar alleen voor de belasting.",
                        certain(List.of("avg-17-3-b", "awr-52-4"), "wissen.factuur", sells())),
                new Advice.Cancellation(
                        "account.wisverzoek",
                        "account",
                        "Account: naam, e-mailadres",
                        "asks-erasure",
                        "klant vraagt om wissen",
                        "erase-now",
                        "wissen na het einde, uiterlijk binnen een maand",
                        "",
                        "",
                        "De klant: u hebt het account niet meer nodig.",
                        certain(List.of("avg-17-1"), "wissen.account", sells())));
    }

    private static List<Advice.Conflict> conflicts() {
        return List.of(new Advice.Conflict(
                "factuur.wissen-of-bewaren",
                "Factuur, als de klant om wissen vraagt",
                "de fiscale bewaarplicht van 7 jaar",
                "het verzoek om te wissen",
                "Een wettelijke plicht gaat voor op een verzoek om wissen, voor dat ene doel.",
                certain(List.of("avg-17-3-b"), "voorrang.plicht-boven-verzoek", buildsOn("factuur.nl-particulier"))));
    }

    private static List<Advice.OptIn> optIns() {
        return List.of(
                new Advice.OptIn(
                        "nieuwsbrief.bestellen",
                        "berichten/nieuwsbrief",
                        "Nieuwsbrief bij bestellen",
                        "required",
                        "Zet een leeg vakje bij de bestelling.",
                        "Reclame per mail aan een particulier mag alleen met toestemming.",
                        "Ja, stuur mij de nieuwsbrief van Plantenuur.",
                        "Elke maand planttips in uw mail",
                        "Klopt uw aanmelding?",
                        List.of("Het vakje is leeg.", "Bestellen kan ook zonder.", "Afmelden kan met één klik."),
                        List.of("datum en tijd", "versie van de tekst", "formulier"),
                        List.of("een vakje dat al aan staat"),
                        certain(List.of("tw-11-7"), "optin.mail.consument", mails())),
                new Advice.OptIn(
                        "servicemail",
                        "berichten/servicemail",
                        "Mail over het abonnement",
                        "opt-out",
                        "U mag deze mail sturen. Zet er geen reclame in.",
                        "Een bericht over het abonnement zelf is geen reclame.",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        likely(List.of("tw-11-7"), "optin.servicemail")));
    }

    private static List<Advice.Clause> clauses() {
        return List.of(
                new Advice.Clause(
                        "bewaartermijnen",
                        "Hoe lang u bewaart",
                        true,
                        "U moet per soort gegevens zeggen hoe lang u ze bewaart.",
                        "Wij bewaren uw facturen zeven jaar na het einde van het boekjaar. Verkopen via de"
                                + " éénloketregeling bewaren wij tien jaar.",
                        certain(List.of("avg-13-2-a"), "privacyverklaring.bewaartermijnen", sells())),
                new Advice.Clause(
                        "fg",
                        "Functionaris gegevensbescherming",
                        false,
                        "U bent niet verplicht om er een te hebben.",
                        "",
                        certain(List.of("avg-37"), "privacyverklaring.fg", sells())));
    }

    private static List<Advice.Processor> processors() {
        var agreement = new Advice.Requirement(
                "helpdesk.overeenkomst",
                "Helpdesk",
                "Sluit een verwerkersovereenkomst.",
                certain(List.of("avg-28-3"), "leverancier.overeenkomst", helpdesk()));
        return List.of(
                new Advice.Processor("helpdesk", "Helpdesk", "verwerker", "land buiten de EER", List.of(agreement)));
    }

    private static List<Advice.Finding> findings() {
        return List.of(
                finding(
                        "nieuwsbrief.pixel",
                        Severity.RISICO,
                        "Nieuwsbrief",
                        "U meet wie de mail opent.",
                        "Zo lezen toezichthouders de wet. Een Nederlandse rechter besliste nog niet.",
                        "Zet het uit, of vraag apart toestemming.",
                        likely(List.of("tw-11-7a"), "bevinding.pixel")),
                finding(
                        "helpdesk.geboortedatum",
                        Severity.OVERTREDING,
                        "Helpdesk",
                        "Uw helpdesk eist een geboortedatum.",
                        "Voor een storing is dat niet nodig.",
                        "Haal dat veld weg.",
                        certain(List.of("avg-5-1-c"), "bevinding.te-veel-gevraagd", helpdesk())),
                finding(
                        "knop.herroepen",
                        Severity.OVERTREDING,
                        "Webwinkel",
                        "De knop om te herroepen ontbreekt.",
                        "Verplicht sinds juni 2026.",
                        "Zet de knop op de pagina van het account.",
                        certain(List.of("bw-6-230n"), "bevinding.herroepknop", sells())),
                finding(
                        "alles-tien-jaar",
                        Severity.OVERTREDING,
                        "Factuur",
                        "U bewaart alles 10 jaar.",
                        "Tien jaar geldt alleen voor verkopen via OSS.",
                        "Bewaar de andere facturen 7 jaar.",
                        depends(List.of("avg-5-1-e", "awr-52-4"), "bevinding.te-lang")),
                finding(
                        "voorwaarden.knop",
                        Severity.VERBETERING,
                        "Webwinkel",
                        "U legt de versie van de voorwaarden niet vast.",
                        "Dan kunt u later niet laten zien wat er gold.",
                        "Noteer de versie bij elke bestelling.",
                        certain(List.of("bw-6-230n"), "bevinding.versie", sells())),
                finding(
                        "opzeggen-is-afmelden",
                        Severity.MISVATTING,
                        "Nieuwsbrief",
                        "Opzeggen is nog geen afmelden.",
                        "Wie opzegt, kan de nieuwsbrief nog willen.",
                        "Vraag het bij het opzeggen.",
                        certain(List.of("tw-11-7"), "bevinding.afmelden", mails())));
    }

    private static Advice.Finding finding(
            String id, Severity severity, String subject, String what, String why, String remedy, Advice.Trace trace) {
        return new Advice.Finding(id, severity, "", subject, what, why, remedy, trace);
    }

    private static Advice.OpenQuestion openQuestion() {
        return new Advice.OpenQuestion(
                OSS_PATH,
                OSS,
                "Vraag uw boekhouder: \"Doen wij aangifte Unieregeling?\"",
                List.of(
                        new Advice.Outcome("ja", List.of("verkoop.be-particulier", "alles-tien-jaar"), List.of()),
                        new Advice.Outcome("nee", List.of(), List.of("verkoop.be-particulier"))));
    }

    private static List<Advice.Answer> answers() {
        return List.of(
                new Advice.Answer("onderneming/rechtsvorm", "Wat is uw rechtsvorm?", "bv", AnswerState.GIVEN),
                new Advice.Answer(OSS_PATH, OSS, "weet-ik-niet", AnswerState.UNKNOWN),
                new Advice.Answer("onderneming/oss-sinds", "Sinds welke datum?", "", AnswerState.NOT_ASKED));
    }

    private static List<Advice.SourceEntry> sources() {
        var open = new Advice.OpenPoint(
                List.of("De termijn telt vanaf het einde van het boekjaar.", "De termijn telt vanaf de factuur."), 1);
        return List.of(
                source(
                        "awr-52-4",
                        "art. 52 lid 4 AWR",
                        "wet",
                        "https://wetten.overheid.nl/jci1.3:c:BWBR0002320&artikel=52&lid=4",
                        Certainty.VAST,
                        "De wet noemt geen begindag.",
                        open),
                source("ob-35c", "art. 35c Wet OB", "wet", "", Certainty.VAST, null, null),
                source(
                        "btw-369-duodecies",
                        "art. 369 duodecies Btw-richtlijn",
                        "richtlijn",
                        "https://eur-lex.europa.eu/eli/dir/2006/112",
                        Certainty.VAST,
                        null,
                        null),
                source(
                        "uitv-63-quater",
                        "art. 63 quater Uitv.Vo. 282/2011",
                        "verordening",
                        "",
                        Certainty.VAST,
                        null,
                        null),
                source("avg-5-1-c", "art. 5 lid 1 onder c AVG", "verordening", "", Certainty.VAST, null, null),
                source("avg-5-1-e", "art. 5 lid 1 onder e AVG", "verordening", "", Certainty.VAST, null, null),
                source("avg-17-1", "art. 17 lid 1 AVG", "verordening", "", Certainty.VAST, null, null),
                source("avg-17-3-b", "art. 17 lid 3 onder b AVG", "verordening", "", Certainty.VAST, null, null),
                source("avg-28-3", "art. 28 lid 3 AVG", "verordening", "", Certainty.VAST, null, null),
                source("bw-6-230n", "art. 6:230n BW", "wet", "", Certainty.WAARSCHIJNLIJK, null, null),
                source("avg-13-2-a", "art. 13 lid 2 onder a AVG", "verordening", "", Certainty.VAST, null, null),
                source("avg-37", "art. 37 AVG", "verordening", "", Certainty.VAST, null, null),
                source("tw-11-7a", "art. 11.7a Tw", "wet", "", Certainty.WAARSCHIJNLIJK, null, null),
                source("tw-11-7", "art. 11.7 Tw", "wet", "", Certainty.VAST, null, null),
                source("sepa-core", "SEPA Core Rulebook", "afspraak", "", Certainty.OMSTREDEN, null, null));
    }

    private static Advice.SourceEntry source(
            String id,
            String cite,
            String kind,
            String link,
            Certainty certainty,
            @Nullable String remark,
            Advice.@Nullable OpenPoint open) {
        return new Advice.SourceEntry(
                id,
                "Titel van " + cite,
                cite,
                kind,
                null,
                link,
                "Onze lezing van " + cite + ".",
                LocalDate.of(1998, 1, 1),
                null,
                certainty,
                remark,
                open,
                DAY.minusDays(1),
                "redactie",
                "geen");
    }

    private static List<Advice.RuleEntry> rules() {
        return List.of(
                new Advice.RuleEntry(
                        "bewaren.fiscaal.administratie",
                        "rules/bewaren/fiscaal.dslr",
                        List.of("Er is een verkoop"),
                        List.of(
                                "Bewaar \"factuur\" van die verkoop minstens \"fiscale-termijn\" vanaf \"einde-boekjaar\""),
                        List.of("awr-52-4"),
                        null,
                        null),
                new Advice.RuleEntry(
                        "bewaren.fiscaal.oss",
                        "rules/bewaren/fiscaal.dslr",
                        List.of(
                                "De onderneming gebruikt de éénloketregeling",
                                "Er is een verkoop",
                                "- elders in de EU, aan een \"consument\""),
                        List.of(
                                "Bewaar \"verkoop\" van die verkoop minstens \"oss-termijn\" vanaf \"einde-kalenderjaar\""),
                        List.of("btw-369-duodecies", "uitv-63-quater"),
                        LocalDate.of(2021, 7, 1),
                        null));
    }

    private static Advice.Trace certain(List<String> sources, String rule, Advice.Because because) {
        return new Advice.Trace(Standing.CERTAIN, List.of(), Certainty.VAST, sources, List.of(rule), List.of(because));
    }

    private static Advice.Trace likely(List<String> sources, String rule) {
        return new Advice.Trace(
                Standing.CERTAIN, List.of(), Certainty.WAARSCHIJNLIJK, sources, List.of(rule), List.of(sells()));
    }

    private static Advice.Trace depends(List<String> sources, String rule) {
        return new Advice.Trace(
                Standing.DEPENDS,
                List.of(
                        new Advice.Alternative(OSS_PATH, OSS, "ja", "10 jaar"),
                        new Advice.Alternative(OSS_PATH, OSS, "nee", "7 jaar")),
                Certainty.VAST,
                sources,
                List.of(rule),
                List.of(sells(), new Advice.Because(OSS_PATH, OSS, "weet-ik-niet", null)));
    }

    private static Advice.Because sells() {
        return new Advice.Because("verkopen/nl", "Aan wie verkoopt u?", "particulieren", null);
    }

    private static Advice.Because mails() {
        return new Advice.Because("berichten/nieuwsbrief", "Stuurt u een nieuwsbrief?", "ja", null);
    }

    private static Advice.Because helpdesk() {
        return new Advice.Because("systemen/helpdesk/overeenkomst", "Is er een verwerkersovereenkomst?", "nee", null);
    }

    private static Advice.Because buildsOn(String id) {
        return new Advice.Because(null, null, null, id);
    }
}
