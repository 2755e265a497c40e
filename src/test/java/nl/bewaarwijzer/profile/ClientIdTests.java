package nl.bewaarwijzer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bewaarwijzer.Law;
import nl.bewaarwijzer.knowledge.document.Documents;
import nl.bewaarwijzer.knowledge.document.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientIdTests {

    @ParameterizedTest
    @CsvSource({
        "Bakkerij 't Hoekje, bakkerij-t-hoekje",
        "Café Één, cafe-een",
        "Con, con-klant",
        "aux, aux-klant",
        "Nul, nul-klant",
        "COM1, com1-klant",
        "lpt9., lpt9-klant",
        "Console, console",
        "???, klant"
    })
    void ofEveryNameAnIdIsMadeThatTheReaderAccepts(String name, String id) {
        var made = ClientId.of(name);
        var profile = profile(made);

        assertThat(made).isEqualTo(id);
        assertThat(profile.client()).isEqualTo(id);
    }

    private static Profile profile(String client) {
        var text = "klant: " + client + "\nonderneming: {naam: X}\n";
        return ProfileReader.readPart(
                Documents.parse("test.yaml", text, new Problems()).orElseThrow(), "test", Law.base());
    }
}
