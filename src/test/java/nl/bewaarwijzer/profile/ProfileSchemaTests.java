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
                "{onderneming: {naam: Proef}, verkopen: {be: {land: be, van: 2025-01-01, omzet-dit-jaar: 9.95}}}",
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
    @ValueSource(
            strings = {
                "{onderneming: {naam: Proef, rechtsvorm: vb}}",
                "{onderneming: {naam: Proef, oss: true}}",
                "{onderneming: {naam: Proef, oss: [ja, nee]}}",
                "{onderneming: {naam: Proef, bewaart: [factuurtje]}}",
                "{onderneming: {naam: Proef}, verkopen: {be: {land: xx}}}",
                "{onderneming: {naam: Proef}, verkopen: {be: {van: gisteren}}}",
                "{onderneming: {naam: Proef}, verkopen: {be: {dienst: Lessen}}}"
            })
    void aProfileWithAnUnknownChoiceDoesNotFollowTheSchema(String yaml) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{onderneming: {}}",
                "{klant: Proef, onderneming: {naam: Proef}}",
                "{onderneming: {naam: Proef}, diensten: {Les: {}}}",
                "[]",
                "tekst"
            })
    void aProfileWithoutANameOrWithABadIdDoesNotFollowTheSchema(String yaml) {
        var profile = YAML.readTree(yaml);

        var errors = schema().validate(profile);

        assertThat(errors).isNotEmpty();
    }

    @Test
    void aJsonFileIsCheckedTheSameWay() {
        var json = "{\"onderneming\": {\"naam\": \"Proef\", \"oss\": \"soms\"}}";

        var errors = schema().validate(json, InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    private static Schema schema() {
        return REGISTRY.getSchema(new ProfileSchema(Law.base(), Language.NL).document());
    }
}
