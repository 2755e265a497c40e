package nl.bewaarwijzer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.Fingerprint;
import nl.bewaarwijzer.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ProfileSchemaTests {

    private static final String SPECIFICATION = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @EnumSource
    void theSchemaIsAJsonSchemaOf2020(Language language) {
        var document = new ProfileSchema(Law.base(), language).document();

        var errors = REGISTRY.getSchema(SchemaLocation.of(SPECIFICATION)).validate(document);

        assertThat(document.get("$schema").asString()).isEqualTo(SPECIFICATION);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everyExampleFollowsTheSchema(Path example) {
        var profile = YAML.readTree(example.toFile());

        var errors = schema().validate(profile);

        assertThat(errors).isEmpty();
    }

    static List<Path> everyExampleFollowsTheSchema() {
        return Fingerprint.filesBelow(Law.KNOWLEDGE.resolve("voorbeelden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{onderneming: {naam: Proef}}",
                "{klant: proef, onderneming: {naam: Proef, oss: weet-ik-niet}}",
                "{onderneming: {naam: Proef, bewaart: [factuur, ticket]}}",
                "{onderneming: {naam: Proef, bewaart: factuur}}",
                "{onderneming: {naam: Proef, bewaart: weet-ik-niet}}",
                "{onderneming: {naam: Proef}, verkopen: {be: {land: be, van: 2025-01-01}}, administratie: {eu-omzet-dit-jaar: 9.95}}",
                "{onderneming: {naam: Proef}, verkopen: {be: {van: 31-12-2024}}}",
                "{onderneming: {naam: 1001}}"
            })
    void whatTheReaderAcceptsFollowsTheSchema(String yaml) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors).isEmpty();
        assertThat(Law.profile(yaml).answer("onderneming", "naam")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{onderneming: {naam: Proef, rechtvorm: bv}}",
                "{onderneming: {naam: Proef}, telefoons: {}}",
                "{onderneming: {naam: Proef}, diensten: {lessen: {levring: elektronisch}}}"
            })
    void aProfileWithAnUnknownKeyDoesNotFollowTheSchema(String yaml) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors).extracting(Error::getKeyword).contains("additionalProperties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{onderneming: {naam: Proef, rechtsvorm: vb}} | /onderneming/rechtsvorm",
                "{onderneming: {naam: Proef, oss: true}} | /onderneming/oss",
                "{onderneming: {naam: Proef, oss: [ja, nee]}} | /onderneming/oss",
                "{onderneming: {naam: Proef, bewaart: [factuurtje]}} | /onderneming/bewaart",
                "{onderneming: {naam: Proef}, verkopen: {be: {land: xx}}} | /verkopen/be/land",
                "{onderneming: {naam: Proef}, verkopen: {be: {van: gisteren}}} | /verkopen/be/van",
                "{onderneming: {naam: Proef}, verkopen: {be: {dienst: Lessen}}} | /verkopen/be/dienst"
            })
    void aProfileWithAnUnknownChoiceDoesNotFollowTheSchema(String yaml, String place) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error.getInstanceLocation()).asString().startsWith(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | required",
                "{onderneming: {}} | required",
                "{klant: Proef, onderneming: {naam: Proef}} | pattern",
                "{onderneming: {naam: Proef}, diensten: {Les: {}}} | propertyNames",
                "[] | type",
                "tekst | type"
            })
    void aProfileWithoutANameOrWithABadIdDoesNotFollowTheSchema(String yaml, String keyword) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors).extracting(Error::getKeyword).contains(keyword);
    }

    @Test
    void aJsonFileIsCheckedTheSameWay() {
        var json = "{\"onderneming\": {\"naam\": \"Proef\", \"oss\": \"soms\"}}";

        var errors = schema().validate(json, InputFormat.JSON);

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getInstanceLocation()).hasToString("/onderneming/oss"));
    }

    private static Schema schema() {
        return REGISTRY.getSchema(new ProfileSchema(Law.base(), Language.NL).document());
    }
}
