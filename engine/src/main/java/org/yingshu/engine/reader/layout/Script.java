package org.yingshu.engine.reader.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Traditional characters as simplified ones, one for one, so that a text in either script is read by the same rules.
 * Only a text that is written in traditional characters is touched; names keep their places in it.
 *
 * <p>The pairs are those of Unicode CLDR's Traditional-Simplified transform that map one character to one.
 */
final class Script {

    /** One traditional character in so many letters makes a text traditional; names in simplified texts hold a few. */
    private static final int LETTERS_PER_CHARACTER = 40;

    private static final int SAMPLE = 20_000;

    private final char[] simplified;

    private Script(char[] simplified) {
        this.simplified = simplified;
    }

    /** A script that leaves a simplified text alone and turns a traditional one into simplified characters. */
    static Script of(CharSequence text) {
        int letters = 0;
        int traditional = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                letters++;
                traditional += Table.SIMPLIFIED[c] == 0 ? 0 : 1;
            }
        }
        return new Script(traditional * LETTERS_PER_CHARACTER > letters ? Table.SIMPLIFIED : new char[0]);
    }

    boolean changes() {
        return simplified.length > 0;
    }

    String simplify(String text) {
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = simplified[text.charAt(i)];
            if (c != 0 && !isItself(text, i)) {
                result.setCharAt(i, c);
            }
        }
        return result.toString();
    }

    /** 著 is 着 in 著力, 著眼 … but itself in 顯著, 著作, 著名. */
    private static boolean isItself(String text, int at) {
        return text.charAt(at) == '著' && (at + 1 == text.length() || "力手眼重".indexOf(text.charAt(at + 1)) < 0);
    }

    /** Loaded when the first text is read. */
    private static final class Table {

        static final char[] SIMPLIFIED = load();

        private static char[] load() {
            var table = new char[Character.MAX_VALUE + 1];
            try (InputStream in = Script.class.getResourceAsStream("traditional.txt");
                    var reader = new BufferedReader(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                String from = Objects.requireNonNull(reader.readLine());
                String to = Objects.requireNonNull(reader.readLine());
                for (int i = 0; i < from.length(); i++) {
                    table[from.charAt(i)] = to.charAt(i);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            table['「'] = '“';
            table['」'] = '”';
            table['『'] = '‘';
            table['』'] = '’';
            return table;
        }
    }
}
