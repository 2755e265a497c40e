package nl.bewaarwijzer.workbench;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Dutch word by its vowel sounds. It is an estimate: loan words such as "team" are counted as they
 * are written.
 */
final class Syllables {

    /** Vowels that sound as one, longest first; a vowel with a trema always begins a new syllable. */
    private static final Pattern SOUND = Pattern.compile(
            "aai|ooi|oei|eau|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|[aeiouyáéíóúàèìòùâêîôûäëïöü]");

    /** A q takes its u along, and a y before a vowel is a consonant. */
    private static final Pattern SILENT = Pattern.compile("(?<=q)u|y(?=[aeiou])");

    /** AVG, KvK, BTW: said letter by letter. */
    private static final Pattern INITIALS = Pattern.compile("(?=(.*\\p{Lu}){2})[\\p{L}]{2,5}");

    private Syllables() {}

    /** The syllables of a word without punctuation around it; of a number, one for every two digits. */
    static int of(String word) {
        int count = 0;
        for (var part : word.split("[^\\p{L}\\p{Nd}]+", -1)) {
            count += INITIALS.matcher(part).matches() ? part.length() : ofPart(part);
        }
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        var digits = (int) part.chars().filter(Character::isDigit).count();
        var letters = SILENT.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("-");
        return (digits + 1) / 2 + (int) SOUND.matcher(letters).results().count();
    }
}
