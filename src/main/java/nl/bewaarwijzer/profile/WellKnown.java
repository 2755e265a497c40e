package nl.bewaarwijzer.profile;

/**
 * The few names of the question bank that the program itself needs. Everything else in the bank is known to files only; these
 * may not be renamed there without changing them here.
 */
public final class WellKnown {

    /** The thing that exists once in every profile. */
    public static final String BUSINESS = "onderneming";

    /** The name of a client, and of any other thing. */
    public static final String NAME = "naam";

    /** The month in which the financial year of the business ends. */
    public static final String FINANCIAL_YEAR_END = "boekjaar-eindigt";

    /** First day on which a thing existed, for worked examples. */
    public static final String FROM = "van";

    /** Last day on which a thing existed, for worked examples. */
    public static final String TO = "tot";

    /** A system or supplier, with the data that it holds, its role and its country. */
    public static final String SYSTEM = "systeem";

    public static final String HOLDS = "bevat";
    public static final String ROLE = "rol";
    public static final String COUNTRY = "land";

    /** The catalogue of data categories. */
    public static final String DATA = "gegeven";

    /** The catalogue of events from which terms count. */
    public static final String EVENT = "gebeurtenis";

    /** The catalogue of what a customer may do: cancel, unsubscribe, object, ask for erasure. */
    public static final String TRIGGER = "aanleiding";

    /** The catalogue of who may ask something of the business. */
    public static final String PARTY = "partij";

    /** The catalogue of who takes a step. */
    public static final String ACTOR = "uitvoerder";

    /** The catalogue of moments from which a deadline counts. */
    public static final String MOMENT = "moment";

    /** The catalogue of letters to customers. */
    public static final String LETTER = "brief";

    /** The catalogue of form fields. */
    public static final String FORM_FIELD = "veld";

    /** What the owner chose about a term, and about a text. */
    public static final String OWN_CHOICE = "eigen-keuze";

    public static final String OWN_TEXT = "eigen-tekst";

    /** Of an own choice: the sale that it is about, its term and its reason. */
    public static final String SALE = "verkoop";

    public static final String TERM = "termijn";
    public static final String REASON = "reden";

    /** Of an own text: the id of the line whose text it replaces, and the text. */
    public static final String LINE = "regel";

    public static final String TEXT = "tekst";

    /** Who chose: the client, or the house for many clients. */
    public static final String BY = "door";

    public static final String CLIENT = "klant";
    public static final String HOUSE = "huislijn";

    private WellKnown() {}
}
