package nl.bewaarwijzer.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What Excel can hold as text: no characters that XML forbids, not too long, never a formula. */
final class CellText {

    private static final int LONGEST = 32_767;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as a cell can hold it. */
    static String of(String text) {
        return cut(legal(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** Excel reads {@code _x0041_} as an A, unless the underscore is written as a code itself. */
    static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x") : text;
    }

    /** Whether Excel could take the text for a formula when someone edits the cell or saves the sheet as CSV. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether the text is a web address that may become a link. */
    static boolean isWebAddress(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String legal(String text) {
        if (text.codePoints().allMatch(CellText::isLegal)) {
            return text;
        }
        var legal = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7f)
                || (c > 0x9f && c < 0xd800)
                || (c > 0xdfff && c < 0xfffe)
                || c > 0xffff;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
