package nl.bewaarwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTests {

    @ParameterizedTest
    @CsvSource({"12500, 12500", "9999.50, 9999.5", "0-10000, 10000", "10000-, 10000.01", "10000-100000, 100000"})
    void anAmountOrABandHasOneValueThatStandsForIt(String word, String value) {
        assertThat(Amount.read(word).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12500", "0-10000", "10000-", "10000-100000"})
    void whatWasReadIsWrittenTheSame(String word) {
        assertThat(Amount.read(word).orElseThrow().word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-5", "10000-0", "5-5", "1.234", "veel", "1e9"})
    void anythingElseIsNoAmount(String word) {
        assertThat(Amount.read(word)).isEmpty();
    }

    @Test
    void onlyABandIsABand() {
        assertThat(Amount.read("0-10000").orElseThrow().isBand()).isTrue();
        assertThat(Amount.read("10000").orElseThrow().isBand()).isFalse();
    }
}
