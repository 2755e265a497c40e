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

    /** The role of a supplier that works on the instructions of the business. */
    public static final String PROCESSOR = "verwerker";

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

    /** A customer who cancels, unsubscribes, objects or asks for erasure: what is asked, and which sales it concerns. */
    public static final String CASE = "zaak";

    public static final String ASKS = "vraagt";
    public static final String SALES = "verkopen";

    /** The thing of which {@link #SALES} lists some. */
    public static final String SALE = "verkoop";

    /** The moment at which a request came in. */
    public static final String REQUEST = "verzoek";

    /** The event that ends a subscription. */
    public static final String END = "einde-abonnement";

    /** Of an entry of a catalogue: what it is, or what people call it too. */
    public static final String DESCRIPTION = "omschrijving";

    /** Of an event: whether it recurs, as invoices do. */
    public static final String YEARLY = "elk-jaar";

    /** Of a trigger: whether the customer must be answered within {@link #ANSWER_PERIOD}. */
    public static final String ANSWER = "antwoord";

    /** Of a trigger: whether data go because of it. */
    public static final String ERASES = "wissen";

    /** How the parameters begin with the time to mend a finding; its severity follows. */
    public static final String TASK_PERIOD = "taak-termijn-";

    /** The parameter with the time to answer a request. */
    public static final String ANSWER_PERIOD = "antwoord-termijn";

    /** Of a message: how it reaches the customer. */
    public static final String CHANNEL = "kanaal";

    /** What the owner chose about a term, and about a text. */
    public static final String OWN_CHOICE = "eigen-keuze";

    public static final String OWN_TEXT = "eigen-tekst";

    /** Of an own choice: its term and its reason; the sale that it is about stands under {@link #SALE}. */
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
