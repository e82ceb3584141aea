package org.yingshu.engine.reader.layout;

/** Full-width and half-width variants of the same character. */
public final class Width {

    private Width() {}

    /**
     * The same text, character for character, for comparing and matching: full-width letters, digits and signs become
     * ASCII, except brackets, comma and colon, which become the full-width ones of Chinese print.
     */
    public static String fold(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case '(', '﹙', '〔', '[', '［' -> '（';
            case ')', '﹚', '〕', ']', '］' -> '）';
            case ',', '，', '﹐' -> '，';
            case ':', '：', '﹕' -> '：';
            case ';' -> '；';
            case '．' -> '.';
            case '％', '﹪' -> '%';
            default ->
                c >= '！' && c <= '～' && c != '（' && c != '）' && c != '；' && c != '？' && c != '！'
                        ? (char) (c - '！' + '!')
                        : c;
        };
    }

    /** Columns that a text takes in print: a Chinese character two, a Latin one. */
    public static int columns(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            columns += c < 0x1100 || (c >= '\uFF61' && c <= '\uFFDC') ? 1 : 2;
        }
        return columns;
    }
}
