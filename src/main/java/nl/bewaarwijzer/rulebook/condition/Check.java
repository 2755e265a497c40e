package nl.bewaarwijzer.rulebook.condition;

import java.util.List;
import java.util.regex.Pattern;
import nl.bewaarwijzer.rulebook.language.Drl;
import nl.bewaarwijzer.rulebook.language.Line;

/**
 * One comparison in the code of a sentence. What cannot be read has no operator; it is taken to hold, for what is found is
 * verified afterwards.
 *
 * @param left names joined by points, such as {@code land.eu} or {@code $systeem.soort.code}
 * @param operator {@code ==}, {@code !=}, {@code in}, {@code contains} or its denial, or a comparison with a parameter
 * @param right quoted words and names
 */
public record Check(Line line, String left, String operator, List<String> right) {

    private static final Pattern COMPARISON = Pattern.compile("([\\w$.!]+) (==|!=|contains|not contains|in) (.+)");
    private static final Pattern FIGURE =
            Pattern.compile("parameters\\.(above|atMost|since|before)\\( ([\\w$.!]+), (\"[^\"]*\") \\)");

    public static Check of(Line line, String code) {
        var figure = FIGURE.matcher(code);
        if (figure.matches()) {
            return new Check(line, plain(figure.group(2)), figure.group(1), List.of(figure.group(3)));
        }
        var comparison = COMPARISON.matcher(code);
        if (!comparison.matches()) {
            return new Check(line, "", "", List.of());
        }
        var right = comparison.group(3).strip();
        var listed = right.startsWith("(") ? Drl.parts(right.substring(1, right.length() - 1)) : List.of(right);
        return new Check(
                line,
                plain(comparison.group(1)),
                comparison.group(2),
                listed.stream().map(Check::plain).toList());
    }

    public boolean isReadable() {
        return !operator.isEmpty();
    }

    /** The names of the left side. */
    public List<String> names() {
        return List.of(left.split("\\.", -1));
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name : name.replace("!", "").replace("()", "");
    }
}
