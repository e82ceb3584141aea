package org.yingshu.engine.cli.terminal;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a command writes to.
 *
 * @param coloured the output takes colours
 * @param live messages go to a screen, so that progress may be shown and wiped
 * @param columns width of the screen
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean coloured, boolean live, int columns, Words words) {

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 60;

    /** When to use colours. */
    public enum ColourMode {
        AUTO,
        ALWAYS,
        NEVER
    }

    public static Terminal of(PrintWriter out, PrintWriter err, ColourMode mode, Language language) {
        boolean coloured =
                switch (mode) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                        isTerminal(1)
                                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
                };
        return new Terminal(out, err, coloured, isTerminal(2), screenColumns(), Words.of(language));
    }

    public String paint(Colour colour, String text) {
        return coloured ? colour.paint(text) : text;
    }

    public String say(String key, Object... values) {
        return words.get(key, values);
    }

    /** A message for the person, beside the output. */
    public void tell(String message) {
        err.println("yingshu: " + message);
        err.flush();
    }

    /** Shows a passing message that the next one replaces; an empty one wipes it. */
    public void progress(String message) {
        if (live) {
            err.print("\r\u001B[K" + DisplayWidth.cut(message, columns - 1));
            err.flush();
        }
    }

    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /**
     * Java tells only whether input and output are both a terminal, so the launcher hands over which of the streams
     * are ({@code -Dyingshu.terminal=12}); without it, Java's answer must do.
     */
    private static boolean isTerminal(int stream) {
        String known = System.getProperty("yingshu.terminal");
        return known != null ? known.contains(String.valueOf(stream)) : consoleIsTerminal();
    }

    /** From Java 22 on there may be a console without a terminal, and {@code isTerminal} says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    private static int screenColumns() {
        try {
            int told = Integer.parseInt(
                    System.getProperty("yingshu.columns", System.getenv().getOrDefault("COLUMNS", "")));
            return Math.max(FEWEST_COLUMNS, told);
        } catch (NumberFormatException nobodyKnows) {
            return USUAL_COLUMNS;
        }
    }
}
