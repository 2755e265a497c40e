package nl.bewaarwijzer.shell.terminal;

import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The keys of a terminal, one at a time. */
public final class Keyboard {

    /** How long to wait for the rest of what an arrow key sends, before it is the Escape key. */
    private static final int MILLIS_FOR_A_SEQUENCE = 150;

    private static final int MODIFIERS = 8;
    private static final int FUNCTION_KEYS = 34;
    private static final String CSI = "\033[";

    private final BindingReader reader;
    private final KeyMap<Key> keys = new KeyMap<>();

    public Keyboard(Terminal terminal) {
        this.reader = new BindingReader(terminal.reader());
        keys.setAmbiguousTimeout(MILLIS_FOR_A_SEQUENCE);
        keys.setUnicode(Key.CHARACTER);
        keys.setNomatch(Key.NONE);
        keys.bind(Key.CHARACTER, KeyMap.range(" -~"));
        keys.bind(Key.ENTER, "\r", "\n");
        keys.bind(Key.ESCAPE, KeyMap.esc(), KeyMap.ctrl('G'));
        keys.bind(Key.BACKSPACE, KeyMap.del(), KeyMap.ctrl('H'));
        keys.bind(Key.ERASE_WORD, KeyMap.ctrl('W'));
        keys.bind(Key.ERASE_LINE, KeyMap.ctrl('U'));
        keys.bind(Key.INTERRUPT, KeyMap.ctrl('C'));
        keys.bind(Key.FINISH, KeyMap.ctrl('D'));
        keys.bind(Key.REFRESH, KeyMap.ctrl('L'));
        keys.bind(Key.HOME, KeyMap.ctrl('A'));
        keys.bind(Key.END, KeyMap.ctrl('E'));
        keys.bind(Key.UP, KeyMap.ctrl('P'));
        keys.bind(Key.DOWN, KeyMap.ctrl('N'));
        ignoreFunctionKeys();
        bind(terminal, Key.UP, Capability.key_up, "A");
        bind(terminal, Key.DOWN, Capability.key_down, "B");
        bind(terminal, Key.RIGHT, Capability.key_right, "C");
        bind(terminal, Key.LEFT, Capability.key_left, "D");
        bind(terminal, Key.HOME, Capability.key_home, "H", "1~", "7~");
        bind(terminal, Key.END, Capability.key_end, "F", "4~", "8~");
        bind(terminal, Key.PAGE_UP, Capability.key_ppage, "5~");
        bind(terminal, Key.PAGE_DOWN, Capability.key_npage, "6~");
        bind(terminal, Key.DELETE, Capability.key_dc, "3~");
    }

    /** What keys without a meaning send, also with Shift, Alt or Ctrl: else its end would be typed. */
    private void ignoreFunctionKeys() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            keys.bind(Key.NONE, CSI + letter, "\033O" + letter);
            for (int with = 2; with <= MODIFIERS; with++) {
                keys.bind(Key.NONE, CSI + "1;" + with + letter);
            }
        }
        for (int number = 1; number <= FUNCTION_KEYS; number++) {
            keys.bind(Key.NONE, CSI + number + "~");
            for (int with = 2; with <= MODIFIERS; with++) {
                keys.bind(Key.NONE, CSI + number + ";" + with + "~");
            }
        }
    }

    /** What the terminal says the key sends, and what it sends in nearly all of them. */
    private void bind(Terminal terminal, Key key, Capability capability, String... ends) {
        var sent = KeyMap.key(terminal, capability);
        if (sent != null && !sent.isEmpty()) {
            keys.bind(key, sent);
        }
        for (var end : ends) {
            keys.bind(key, CSI + end, "\033O" + end);
        }
    }

    /** The next key. */
    public Stroke next() {
        var key = reader.readBinding(keys);
        if (key == null) {
            return new Stroke(Key.GONE, "");
        }
        return new Stroke(key, key == Key.CHARACTER ? reader.getLastBinding() : "");
    }
}
