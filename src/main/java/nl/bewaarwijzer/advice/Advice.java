package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bewaarwijzer.knowledge.Certainty;
import nl.bewaarwijzer.rulebook.Force;
import nl.bewaarwijzer.rulebook.Severity;
import nl.bewaarwijzer.rulebook.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * The whole truth about one client on one day, in one language; every document is a rendering of it.
 *
 * <p>A list that is empty says that nothing applies. Texts are finished sentences, made from {@code
 * knowledge-base/teksten}; ids and paths are those of the rules and of the profile.
 *
 * @param schema version of this format, see {@code schema advice}
 * @param assessmentDate the day whose law was applied (peildatum)
 * @param language {@code nl} or {@code en}
 * @param notices what limits this advice as a whole, such as too many unknown answers; usually empty
 */
public record Advice(
        String schema,
        Client client,
        LocalDate assessmentDate,
        String language,
        Stamp rulebook,
        String profileHash,
        List<String> notices,
        List<Statement> answer,
        List<Retention> retention,
        List<Cancellation> cancellation,
        List<Authority> authorities,
        List<Step> steps,
        List<Case> cases,
        List<Conflict> conflicts,
        List<OptIn> optIns,
        List<Clause> privacyStatement,
        List<Processor> processors,
        List<Measure> measures,
        List<Finding> findings,
        List<Action> actions,
        List<TermsClause> terms,
        List<Letter> letters,
        List<NotApplicable> notApplicable,
        List<OpenQuestion> openQuestions,
        List<Upcoming> upcoming,
        List<Answer> answers,
        List<SourceEntry> sources,
        List<RuleEntry> rules) {

    /** The version of this format. */
    public static final String SCHEMA = "bewaarwijzer/advice/1";

    /** The business that is advised; the id names its folder. */
    public record Client(String id, String name) {}

    /** Which rules and knowledge were applied. */
    public record Stamp(String version, String hash) {}

    /**
     * Why a line stands.
     *
     * @param holds {@code certain}, or {@code depends} when an unknown answer decides
     * @param alternatives for a line that depends: what it says for each answer to each question that decides
     * @param certainty of the law behind it: settled, likely, disputed or open
     * @param sources ids of {@link SourceEntry}
     * @param rules ids of {@link RuleEntry}
     */
    public record Trace(
            Standing holds,
            List<Alternative> alternatives,
            Certainty certainty,
            List<String> sources,
            List<String> rules,
            List<Because> because) {}

    /** What a line says if one open question has one answer. */
    public record Alternative(String path, String question, String value, String outcome) {}

    /** An answer that a rule read, or the id of a line that it builds on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Because(
            @Nullable String path,
            @Nullable String question,
            @Nullable String value,
            @Nullable String conclusion) {}

    /** A sentence of the short answer to "must everything go?". */
    public record Statement(
            String id, String text, @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Statement with(Trace trace) {
            return new Statement(id, text, trace);
        }

        @Override
        public String topic() {
            return text;
        }

        @Override
        public String gist() {
            return text;
        }
    }

    /** A term and how binding it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Term(TermKind kind, String text, @Nullable String parameter) {}

    /** The term to follow, who chose it (rule, house or owner), and why. */
    public record Chosen(TermKind kind, String text, String by, String reason) {}

    /**
     * A worked example.
     *
     * @param text for people, with the event: "factuur 01-11-2026: t/m 31-12-2033"
     * @param from day of the event
     * @param keepThrough last day on which the data are kept; absent where no number applies
     * @param eraseFrom first day on which they must be gone; absent where no number applies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Example(
            String text,
            LocalDate from,
            @Nullable LocalDate keepThrough,
            @Nullable LocalDate eraseFrom) {}

    /**
     * A row of the retention schedule: one data category, of one subject.
     *
     * @param id data category, then the id of the subject when there is one
     * @param subject path of the subject in the profile, empty for the business as a whole
     * @param group rows of one group say the same of several subjects and may be shown as one
     * @param binding one word: duty (PLICHT), advice (ADVIES), agreement (AFSPRAAK) or own choice
     * @param legalBasis of the AVG, as citations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Retention(
            String id,
            String dataCategory,
            String name,
            String description,
            String subject,
            String subjectName,
            String group,
            String purpose,
            @Nullable Term minimum,
            @Nullable Term maximum,
            Chosen chosen,
            Binding binding,
            String startEvent,
            Example example,
            String endAction,
            List<String> legalBasis,
            String motivation,
            List<String> systems,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Retention with(Trace trace) {
            return new Retention(
                    id,
                    dataCategory,
                    name,
                    description,
                    subject,
                    subjectName,
                    group,
                    purpose,
                    minimum,
                    maximum,
                    chosen,
                    binding,
                    startEvent,
                    example,
                    endAction,
                    legalBasis,
                    motivation,
                    systems,
                    trace);
        }

        /** The same row with another term to follow, for another reason; that puts it in another group. */
        Retention choosing(Chosen chosen, String motivation, String group) {
            return new Retention(
                    id,
                    dataCategory,
                    name,
                    description,
                    subject,
                    subjectName,
                    group,
                    purpose,
                    minimum,
                    maximum,
                    chosen,
                    binding,
                    startEvent,
                    example,
                    endAction,
                    legalBasis,
                    motivation,
                    systems,
                    trace);
        }

        /** The term with its start: "7 jaar na einde boekjaar van de datum van de factuur". */
        String inWords(Wording wording) {
            return chosen.text().contains(startEvent)
                    ? chosen.text()
                    : wording.say("zaak.zonder-datum", Map.of("termijn", chosen.text(), "begin", startEvent));
        }

        @Override
        public String topic() {
            return subjectName.isEmpty() ? name : name + " (" + subjectName + ")";
        }

        @Override
        public String gist() {
            return chosen.text() + "; " + example.text();
        }
    }

    /**
     * What happens to a data category when a customer cancels, unsubscribes, objects or asks for erasure.
     *
     * @param trigger cancels, unsubscribes, objects or asks-erasure
     * @param action erase-now, keep-apart or keep-in-use; {@code actionText} says it
     * @param keeps what stays apart, empty when nothing stays
     * @param until until when it stays
     */
    public record Cancellation(
            String id,
            String dataCategory,
            String name,
            String trigger,
            String triggerName,
            String action,
            String actionText,
            String keeps,
            String until,
            String why,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Cancellation with(Trace trace) {
            return new Cancellation(
                    id, dataCategory, name, trigger, triggerName, action, actionText, keeps, until, why, trace);
        }

        @Override
        public String topic() {
            return name + ", " + triggerName;
        }

        @Override
        public String gist() {
            var days = until.lines()
                    .map(line -> line.replaceFirst(" \\(.*", ""))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return (actionText.replaceFirst("\\. .*", "") + " " + days).strip();
        }
    }

    /**
     * What an authority or another party asks of the business.
     *
     * @param party id of the party
     * @param asks what it asks, in a few words
     * @param youDo what the business does
     * @param clash whether this clashes with what others ask, and why (not)
     */
    public record Authority(
            String id,
            String party,
            String name,
            String asks,
            String youDo,
            String clash,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Authority with(Trace trace) {
            return new Authority(id, party, name, asks, youDo, clash, trace);
        }

        @Override
        public String topic() {
            return name;
        }

        @Override
        public String gist() {
            return asks;
        }
    }

    /**
     * A step of the protocol for customers who cancel, unsubscribe, object or ask for erasure.
     *
     * @param triggers for which of these the step is taken: cancels, unsubscribes, objects, asks-erasure
     * @param deadline the latest moment, in words
     */
    public record Step(
            String id,
            String what,
            String who,
            String deadline,
            List<String> triggers,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Step with(Trace trace) {
            return new Step(id, what, who, deadline, triggers, trace);
        }

        @Override
        public String topic() {
            return what;
        }

        @Override
        public String gist() {
            return deadline;
        }
    }

    /**
     * A customer who cancels, unsubscribes, objects or asks for erasure, with real dates. Never a name.
     *
     * @param subject path of the case in the profile
     * @param triggers what the customer asks: cancels, unsubscribes, objects, asks-erasure
     * @param asks the same, in words
     * @param received day on which the request came in
     * @param ends last day of the subscription
     * @param data what happens to each data category
     * @param letters the answers to this customer, with fields in square brackets to fill in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Case(
            String id,
            String subject,
            List<String> triggers,
            String asks,
            @Nullable LocalDate received,
            @Nullable LocalDate ends,
            List<CaseRow> data,
            List<CaseStep> steps,
            List<Letter> letters) {}

    /**
     * What happens to one data category of one customer.
     *
     * @param subject path of the case
     * @param trigger which of the customer's requests decides here
     * @param action erase-now, keep-apart or keep-in-use; {@code actionText} says it
     * @param keeps what stays apart
     * @param until until when it stays, or when it goes, in words; one line for each date
     * @param dates last days on which something is kept, such as the invoices of each year
     * @param eraseFrom first day on which all of it must be gone; absent when a date is not known
     * @param binding how binding the term is; absent for what is erased
     * @param why who wins, and why
     * @param suspended why erasure waits; empty when it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseRow(
            String id,
            String subject,
            String dataCategory,
            String name,
            String trigger,
            String action,
            String actionText,
            String keeps,
            String until,
            List<CaseDate> dates,
            @Nullable LocalDate eraseFrom,
            @Nullable Binding binding,
            String why,
            String suspended,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public CaseRow with(Trace trace) {
            return new CaseRow(
                    id,
                    subject,
                    dataCategory,
                    name,
                    trigger,
                    action,
                    actionText,
                    keeps,
                    until,
                    dates,
                    eraseFrom,
                    binding,
                    why,
                    suspended,
                    trace);
        }

        @Override
        public String topic() {
            return Labels.idOf(subject) + ": " + name;
        }

        @Override
        public String gist() {
            return (suspended.isEmpty() ? actionText.replaceFirst("\\. .*", "") : suspended) + " "
                    + until.replace("\n", ", ");
        }
    }

    /**
     * A last day in a case.
     *
     * @param what of what: the year of an invoice; empty when there is one date only
     */
    public record CaseDate(String what, LocalDate keepThrough) {}

    /**
     * A step of the protocol in one case.
     *
     * @param subject path of the case
     * @param deadline the latest moment, in words
     * @param date the latest day; absent when it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CaseStep(
            String id,
            String subject,
            String what,
            String who,
            String deadline,
            @Nullable LocalDate date,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public CaseStep with(Trace trace) {
            return new CaseStep(id, subject, what, who, deadline, date, trace);
        }

        @Override
        public String topic() {
            return Labels.idOf(subject) + ": " + what;
        }

        @Override
        public String gist() {
            return deadline;
        }
    }

    /** Two claims on the same data: what won, what gave way, and why. */
    public record Conflict(
            String id,
            String subject,
            String won,
            String lost,
            String why,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Conflict with(Trace trace) {
            return new Conflict(id, subject, won, lost, why, trace);
        }

        @Override
        public String topic() {
            return subject;
        }

        @Override
        public String gist() {
            return won;
        }
    }

    /**
     * What a marketing message needs before it may be sent.
     *
     * @param outcome required, soft-opt-in, opt-out or forbidden
     * @param why the reason, in a sentence
     * @param labelText text for the box, ready to use; empty when no box is needed
     * @param standaloneText text for a form that serves nothing else and needs no box; empty when none fits
     * @param confirmationMail mail that asks to confirm the sign-up; empty when none fits
     * @param proof what to log
     * @param avoid what not to do
     */
    public record OptIn(
            String id,
            String subject,
            String name,
            String outcome,
            String outcomeText,
            String why,
            String labelText,
            String standaloneText,
            String confirmationMail,
            List<String> conditions,
            List<String> proof,
            List<String> avoid,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public OptIn with(Trace trace) {
            return new OptIn(
                    id,
                    subject,
                    name,
                    outcome,
                    outcomeText,
                    why,
                    labelText,
                    standaloneText,
                    confirmationMail,
                    conditions,
                    proof,
                    avoid,
                    trace);
        }

        @Override
        public String topic() {
            return name;
        }

        @Override
        public String gist() {
            return outcomeText;
        }
    }

    /** An element of the privacy statement, why it is there, and a text to use. */
    public record Clause(
            String id,
            String name,
            boolean required,
            String why,
            String text,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Clause with(Trace trace) {
            return new Clause(id, name, required, why, text, trace);
        }

        @Override
        public String topic() {
            return name;
        }

        @Override
        public String gist() {
            return name;
        }
    }

    /**
     * What must be arranged with a supplier.
     *
     * @param requirements what is needed or already in order, one sentence each
     */
    public record Processor(String id, String name, String role, String country, List<Requirement> requirements) {}

    /** One thing to arrange with a supplier: an agreement, or a ground for transfer. */
    public record Requirement(
            String id,
            String supplier,
            String text,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Requirement with(Trace trace) {
            return new Requirement(id, supplier, text, trace);
        }

        @Override
        public String topic() {
            return text;
        }

        @Override
        public String gist() {
            return text;
        }
    }

    /** Something that is wrong, risky, could be better, or is a common misconception; and how to mend it. */
    public record Finding(
            String id,
            Severity severity,
            String subject,
            String subjectName,
            String what,
            String why,
            String remedy,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Finding with(Trace trace) {
            return new Finding(id, severity, subject, subjectName, what, why, remedy, trace);
        }

        @Override
        public String topic() {
            return what;
        }

        @Override
        public String gist() {
            return what;
        }
    }

    /**
     * A measure of security or order.
     *
     * @param subject path of the system, empty for the business as a whole
     * @param force whether it is a duty or advice
     */
    public record Measure(
            String id,
            String subject,
            String subjectName,
            Force force,
            String what,
            String why,
            String how,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Measure with(Trace trace) {
            return new Measure(id, subject, subjectName, force, what, why, how, trace);
        }

        @Override
        public String topic() {
            return subjectName.isEmpty() ? what : what + " (" + subjectName + ")";
        }

        @Override
        public String gist() {
            return what;
        }
    }

    /**
     * Something to do, made from a finding.
     *
     * @param id that of the finding
     * @param priority from 1, the most urgent first
     * @param effort how much work it is, in words
     * @param due a date to plan by; the law gives no time to mend
     */
    public record Action(
            String id,
            int priority,
            Severity severity,
            String what,
            String who,
            String effort,
            LocalDate due,
            @JsonUnwrapped Trace trace)
            implements Line {
        @Override
        public Action with(Trace trace) {
            return new Action(id, priority, severity, what, who, effort, due, trace);
        }

        @Override
        public String topic() {
            return what;
        }

        @Override
        public String gist() {
            return what;
        }

        Action at(int place) {
            return new Action(id, place, severity, what, who, effort, due, trace);
        }
    }

    /**
     * A clause for the terms and conditions, or one that must stay out.
     *
     * @param belongs whether it belongs in the terms
     * @param text ready to use; empty for what stays out
     */
    public record TermsClause(
            String id,
            String name,
            boolean belongs,
            String why,
            String text,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public TermsClause with(Trace trace) {
            return new TermsClause(id, name, belongs, why, text, trace);
        }

        @Override
        public String topic() {
            return name;
        }

        @Override
        public String gist() {
            return name;
        }
    }

    /**
     * A letter or text for customers, with fields in square brackets to fill in.
     *
     * @param heading the subject line; empty for a text on a site
     * @param paragraphs in order
     */
    public record Letter(
            String id,
            String name,
            String heading,
            List<String> paragraphs,
            @JsonUnwrapped Trace trace) implements Line {
        @Override
        public Letter with(Trace trace) {
            return new Letter(id, name, heading, paragraphs, trace);
        }

        @Override
        public String topic() {
            return name;
        }

        @Override
        public String gist() {
            return String.join("\n\n", paragraphs);
        }
    }

    /**
     * An unknown answer that matters.
     *
     * @param ask whom to ask what, literally
     * @param outcomes what each possible answer would change
     */
    public record OpenQuestion(String path, String question, String ask, List<Outcome> outcomes) {}

    /**
     * What one answer would change.
     *
     * @param certain lines that would then be certain
     * @param gone lines that would then not apply
     */
    public record Outcome(String value, List<String> certain, List<String> gone) {}

    /**
     * An answer of the profile as it was read.
     *
     * @param state given, unknown or not-asked
     */
    public record Answer(String path, String question, String value, AnswerState state) {}

    /** A source with all that is known of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceEntry(
            String id,
            String title,
            String cite,
            String kind,
            @Nullable String identifier,
            String link,
            String reading,
            LocalDate from,
            @Nullable LocalDate to,
            Certainty certainty,
            @Nullable String remark,
            @Nullable OpenPoint openPoint,
            LocalDate checked,
            String checkedBy,
            String secondReader) {}

    /** A question that the law leaves open: its readings, and the one that is followed (counted from 1). */
    public record OpenPoint(List<String> readings, int followed) {}

    /** A rule that made a line, in its own sentences. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleEntry(
            String id,
            String file,
            List<String> conditions,
            List<String> conclusions,
            List<String> sources,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
