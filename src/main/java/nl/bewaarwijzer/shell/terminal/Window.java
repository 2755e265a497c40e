package nl.bewaarwijzer.shell.terminal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** The last lines of a terminal, which are drawn over and over; what is printed above them stays, and scrolls up. */
public final class Window implements AutoCloseable {

    private static final Picture NOTHING = new Picture(List.of(AttributedString.EMPTY), 0, 0);

    private final Terminal terminal;
    private final Attributes before;
    private final Map<Signal, SignalHandler> handlers = new EnumMap<>(Signal.class);
    private Display display;
    private Size size;
    private Picture drawn = NOTHING;
    private Function<Size, Picture> drawing = room -> NOTHING;
    private boolean closed;

    /** Keys come one by one from now on, Ctrl-C too. */
    public Window(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        this.size = terminal.getSize();
        this.display = display(terminal, size);
        takeKeys();
        handlers.put(Signal.WINCH, terminal.handle(Signal.WINCH, signal -> fit()));
        handlers.put(Signal.CONT, terminal.handle(Signal.CONT, signal -> resume()));
    }

    private void takeKeys() {
        terminal.enterRawMode();
        var attributes = terminal.getAttributes();
        attributes.setControlChar(ControlChar.VINTR, 0);
        terminal.setAttributes(attributes);
    }

    public synchronized Size size() {
        return size;
    }

    /** Draws a picture, now and whenever the terminal gets another size. */
    public synchronized void draw(Function<Size, Picture> how) {
        drawing = how;
        draw();
    }

    /** Takes the lines away, and prints others that stay. */
    public synchronized void print(String text) {
        erase();
        terminal.writer().print(text);
        terminal.flush();
    }

    public synchronized void erase() {
        draw(room -> NOTHING);
    }

    /** Makes a change to what is drawn, while nothing is being drawn. */
    public synchronized <T> T change(Supplier<T> change) {
        return change.get();
    }

    /** Draws all anew. */
    public synchronized void refresh() {
        clear(size.getColumns());
        draw();
    }

    private void draw() {
        if (closed) {
            return;
        }
        drawn = drawing.apply(size);
        var text = AttributedString.join(new AttributedString("\n"), drawn.lines());
        var lines = text.columnSplitLength(size.getColumns(), true, display.delayLineWrap());
        display.update(lines, size.cursorPos(drawn.row(), drawn.column()));
    }

    /** Another size: what was drawn for the last one has wrapped, so it takes more lines than it had. */
    private synchronized void fit() {
        var now = terminal.getSize();
        if (closed
                || now.getColumns() <= 0
                || (now.getColumns() == size.getColumns() && now.getRows() == size.getRows())) {
            return;
        }
        size = now;
        clear(size.getColumns());
        draw();
    }

    /** After Ctrl-Z another program had the terminal. */
    private synchronized void resume() {
        if (!closed) {
            takeKeys();
            var now = terminal.getSize();
            size = now.getColumns() > 0 ? now : size;
            clearBelow();
            draw();
        }
    }

    private void clear(int columns) {
        var above = drawn.column() / columns;
        for (var line : drawn.lines().subList(0, drawn.row())) {
            above += Math.max(1, (line.columnLength() + columns - 1) / columns);
        }
        for (int i = 0; i < above; i++) {
            terminal.puts(Capability.cursor_up);
        }
        clearBelow();
    }

    /** From the line of the cursor on. */
    private void clearBelow() {
        terminal.puts(Capability.carriage_return);
        terminal.puts(Capability.clr_eos);
        display = display(terminal, size);
    }

    /** One that has drawn nothing yet, and takes the place of the cursor as its beginning. */
    private static Display display(Terminal terminal, Size size) {
        var display = new Display(terminal, false);
        display.resize(size.getRows(), size.getColumns());
        return display;
    }

    /** Gives the terminal back as it was. */
    @Override
    public synchronized void close() {
        if (!closed) {
            erase();
            closed = true;
            handlers.forEach(terminal::handle);
            terminal.setAttributes(before);
            terminal.flush();
        }
    }
}
