package nl.bewaarwijzer.knowledge;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros, or a band in which it lies.
 *
 * @param above the amount that it is higher than; none for the lowest band and for an exact amount
 * @param atMost the highest that it can be; none for the highest band
 */
public record Amount(@Nullable BigDecimal above, @Nullable BigDecimal atMost) {

    private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,2})?)";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern BAND = Pattern.compile(NUMBER + "-" + NUMBER + "?");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** Reads {@code 12500}, {@code 12500.50}, {@code 0-10000} (at most) or {@code 10000-} (more than). */
    public static Optional<Amount> read(String word) {
        var exact = EXACT.matcher(word);
        if (exact.matches()) {
            return Optional.of(new Amount(null, number(exact.group(1))));
        }
        var band = BAND.matcher(word);
        if (!band.matches()) {
            return Optional.empty();
        }
        var low = number(band.group(1));
        var high = band.group(2) == null ? null : number(band.group(2));
        return high != null && high.compareTo(low) <= 0 ? Optional.empty() : Optional.of(new Amount(low, high));
    }

    /** Whether only the band is known. */
    public boolean isBand() {
        return above != null;
    }

    /** The amount, or one that stands for all in its band. */
    public BigDecimal value() {
        return atMost != null ? atMost : above == null ? BigDecimal.ZERO : above.add(CENT);
    }

    /** As it stands in a profile. */
    public String word() {
        var high = atMost == null ? "" : atMost.toPlainString();
        return above == null ? high : above.toPlainString() + "-" + high;
    }

    private static BigDecimal number(String text) {
        var number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
