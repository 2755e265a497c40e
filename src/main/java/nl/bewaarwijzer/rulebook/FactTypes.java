package nl.bewaarwijzer.rulebook;

import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Bank;
import nl.bewaarwijzer.knowledge.bank.Field;

/**
 * The fact types that rules match on, generated from the question bank. An answer is text, a number, a date or a reference,
 * never a Boolean or an Integer: the engine fills those with false and 0, and "not asked" would become "no".
 */
final class FactTypes {

    /** The package of the generated types. */
    static final String PACKAGE = "feiten";

    /** Where a fact stands in the profile, or in a catalogue. */
    static final String PATH = "pad";

    /** Its id there. */
    static final String CODE = "code";

    private FactTypes() {}

    /** The declarations, in the language of the engine. */
    static String declarations(Bank bank) {
        var text = new StringBuilder(
                "package " + PACKAGE + "\n\ndeclare Feit\n    pad : String\n    code : String\nend\n");
        for (var thing : bank.all()) {
            text.append("\ndeclare ").append(thing.typeName()).append(" extends Feit\n");
            thing.fields().values().stream()
                    .filter(field -> isFact(bank, thing.id(), field))
                    .forEach(field -> text.append("    ")
                            .append(field.codeName())
                            .append(" : ")
                            .append(type(bank, field))
                            .append('\n'));
            text.append("end\n");
        }
        return text.toString();
    }

    /** Whether rules can see a field: sources of a catalogue they cannot, and of free text no more than whether it is there. */
    static boolean isFact(Bank bank, String thing, Field field) {
        return (field.type() != AnswerType.TEKST || !field.sentences().isEmpty())
                && field.type() != AnswerType.BRON
                && bank.things().containsKey(thing);
    }

    private static String type(Bank bank, Field field) {
        return switch (field.type()) {
            case BEDRAG, GETAL -> "java.math.BigDecimal";
            case DATUM -> "java.time.LocalDate";
            case TERMIJN -> "java.time.Period";
            case KEUZES, VERWIJZINGEN -> "java.util.List";
            case VERWIJZING -> bank.thing(field.target()).typeName();
            default -> "String";
        };
    }
}
