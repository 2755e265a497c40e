package nl.bewaarwijzer.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.bewaarwijzer.knowledge.bank.BankReader;
import nl.bewaarwijzer.knowledge.document.Node;
import nl.bewaarwijzer.knowledge.document.Problems;

/** The id of a client in a profile, which is also the name of its folder. */
public final class ClientId {

    static final String KEY = "klant";

    /** Names that cannot be a folder on every system, or look like an option. */
    private static final Pattern NO_FOLDER = Pattern.compile("-.*|con|prn|aux|nul|com\\d|lpt\\d");

    /** Of an id that is made here: a number behind it still fits. */
    private static final int LONGEST = BankReader.LONGEST_ID - 4;

    private ClientId() {}

    /** @param fallback for a profile that does not say it */
    static String read(Node profile, String fallback, Problems problems) {
        var named = profile instanceof Node.Block block ? block.entries().get(KEY) : null;
        var client = named instanceof Node.Word word ? word.text() : fallback;
        if (!isId(client)) {
            problems.add(named == null ? profile.place() : named.place(), "profiel.klant", client);
        }
        return client;
    }

    /** An id made of a name that somebody typed. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var id = plain.substring(0, Math.min(plain.length(), LONGEST));
        return id.isEmpty() ? KEY : isId(id) ? id : id + "-" + KEY;
    }

    private static boolean isId(String client) {
        return BankReader.ID.matcher(client).matches()
                && !NO_FOLDER.matcher(client).matches();
    }
}
