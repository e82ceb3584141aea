package org.yingshu.engine.reader.layout;

/** Full-width and half-width variants of the same character. */
public final class Width {

    private Width() {}

    /**
     * The same text, character for character, for comparing and matching: full-width letters, digits and signs become
     * ASCII, except brackets, comma and colon, which become the full-width ones of Chinese print.
     */
    public static String fold(CharSequence text) {
        String plain = text.toString();
        for (int i = 0; i < plain.length(); i++) {
            if (fold(plain.charAt(i)) != plain.charAt(i)) {
                return foldFrom(i, plain);
            }
        }
        return plain;
    }

    private static String foldFrom(int first, String plain) {
        char[] folded = plain.toCharArray();
        for (int i = first; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c >= '\u4E00' && c <= '\u9FFF') {
            return c;
        }
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
