package nl.bewaarwijzer.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule can conclude. Equal conclusions of several rules are one conclusion with several reasons. Subjects are paths
 * in the profile, empty for the business as a whole; data, events, triggers and outcomes are ids of the knowledge base.
 */
public sealed interface Conclusion {

    /** From which day a term counts. */
    enum Counting {
        /** The last day of the financial year in which the event falls. */
        BOEKJAAR,
        /** 31 December of the year of the event. */
        KALENDERJAAR,
        /** The day of the event itself. */
        DAG
    }

    /**
     * How long data are kept (bewaartermijn).
     *
     * @param parameter the term; empty when no number applies; of an own choice its path in the profile, and of what the
     *     business does already the number itself, as a span
     * @param from the day of the worked example
     * @param lastDay last day on which the data of the example are kept; absent for an open norm
     */
    record Term(
            String data,
            String subject,
            TermKind kind,
            String parameter,
            Counting counting,
            String event,
            LocalDate from,
            @Nullable LocalDate lastDay)
            implements Conclusion {

        /** Whether a statute asks to keep the data. */
        public boolean isMinimum() {
            return kind == TermKind.STATUTORY_MINIMUM;
        }

        /** Whether a statute asks to erase the data. */
        public boolean isMaximum() {
            return kind == TermKind.STATUTORY_MAXIMUM;
        }

        /** Whether it is advice only. */
        public boolean isGuideline() {
            return kind == TermKind.GUIDELINE;
        }

        /** Compared by last day, not by length: seven financial years may end after ten months more than seven years. */
        public boolean longerThan(Term other) {
            return lastDay != null && other.lastDay != null && lastDay.isAfter(other.lastDay);
        }
    }

    /**
     * An own choice beside the term that would hold without it (eigen keuze).
     *
     * @param path of the own choice in the profile
     * @param byHouse whether the house made it for many clients, and not the client
     * @param precision how exactly it names its line: what names a sale or an event goes before what does not
     * @param claim the term that was chosen, counted in the same way
     * @param term the term beside it
     */
    record Choice(String path, boolean byHouse, int precision, Term claim, Term term) implements Conclusion {

        public String data() {
            return term.data();
        }

        public boolean isMinimum() {
            return term.isMinimum();
        }

        public boolean isMaximum() {
            return term.isMaximum();
        }

        public boolean isGuideline() {
            return term.isGuideline();
        }

        public boolean isAgreement() {
            return term.kind() == TermKind.AGREEMENT;
        }

        /** Compared by last day; an open norm ends on the day of its event. */
        public boolean isShorter() {
            return lastOf(claim).isBefore(lastOf(term));
        }

        public boolean isLonger() {
            return lastOf(claim).isAfter(lastOf(term));
        }

        /** The client goes before the house; of the same maker the most exact goes first. */
        public boolean goesBefore(Choice other) {
            return byHouse == other.byHouse ? precision > other.precision : other.byHouse;
        }

        private static LocalDate lastOf(Term term) {
            var last = term.lastDay();
            return last == null ? term.from() : last;
        }
    }

    /** An own choice that holds in place of the term beside it. */
    record Followed(Choice choice) implements Conclusion {

        public String data() {
            return choice.data();
        }

        /** Whether the choice takes the place of a duty, and so goes beyond it. */
        public boolean isMinimum() {
            return choice.isMinimum();
        }

        public Term claim() {
            return choice.claim();
        }

        public Term term() {
            return choice.term();
        }
    }

    /** A text that the owner uses in place of a proposed one; the path is that of the own text in the profile. */
    record OwnText(String rule, String path) implements Conclusion {}

    /** What to do with data when a customer cancels, unsubscribes, objects or asks for erasure. */
    record Handling(String trigger, String data, String action) implements Conclusion {

        public static final String ERASE = "wissen";
        public static final String KEEP_APART = "apart-zetten";
        public static final String LET_EXPIRE = "laten-aflopen";
        public static final String LEAVE = "laten-staan";

        static final List<String> ACTIONS = List.of(ERASE, KEEP_APART, LET_EXPIRE, LEAVE);
    }

    /** What a marketing message needs: consent, a chance to refuse, or nothing but the right to object. */
    record Permission(String subject, String outcome) implements Conclusion {}

    /** Something to mend. The detail, such as a form field, may be empty. */
    record Finding(String rule, String subject, String detail, Severity severity) implements Conclusion {}

    /** What must be arranged with a supplier, or is in order. */
    record Requirement(String rule, String subject) implements Conclusion {}

    /** An element of the privacy statement. */
    record Clause(String rule) implements Conclusion {}

    /** A sentence of the short answer. */
    record Statement(String rule) implements Conclusion {}

    /** What an authority or another party, such as a bank, asks of the business. */
    record Demand(String rule, String party) implements Conclusion {}

    /**
     * A step to take after a trigger.
     *
     * @param moment the moment from which the deadline counts
     * @param parameter the time that there is; empty when it is done on the day itself
     */
    record Step(String rule, String trigger, String actor, String moment, String parameter) implements Conclusion {}

    /** A measure of security or order, for the business or for one system. */
    record Measure(String rule, String subject, Force force) implements Conclusion {}

    /** A clause that belongs in the terms and conditions, or that must stay out of them. */
    record TermsClause(String rule, boolean belongs) implements Conclusion {}

    /** A paragraph of a letter; of one case when there is a subject. */
    record Paragraph(String rule, String letter, String subject) implements Conclusion {}

    /** The letter that answers a case. */
    record Reply(String subject, String letter) implements Conclusion {}

    /** In one case there are no data of this kind: someone who pays by card gave no direct debit mandate. */
    record Omission(String subject, String data) implements Conclusion {}

    /** In one case the erasure of data waits, for instance for a dispute (opschorting). */
    record Suspension(String rule, String subject, String data) implements Conclusion {}

    /** A notion decided once and used by name in other rules; of one subject, or of the business. */
    record Notion(String id, String subject) implements Conclusion {}

    /** A customer's wish about data. */
    record Wish(String trigger, String data) implements Conclusion {}

    /** One claim on data gives way to another; both stay in the advice. */
    record Precedence(String rule, Conclusion lost, Conclusion won) implements Conclusion {}
}
