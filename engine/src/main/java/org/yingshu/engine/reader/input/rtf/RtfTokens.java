package org.yingshu.engine.reader.input.rtf;

/** The pieces that rich text is made of. */
final class RtfTokens {

    enum Kind {
        OPEN,
        CLOSE,
        /** a byte of text, in the encoding of its font */
        BYTE,
        /** a control word, with its number or {@link #NO_NUMBER} */
        WORD,
        /** the mark of a group that readers who do not know it leave out */
        IGNORABLE
    }

    static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final int MAX_DIGITS = 9;

    private final String rtf;
    private int at;
    private int depth;
    private Kind kind = Kind.OPEN;
    private String word = "";
    private int number;

    RtfTokens(String rtf) {
        this.rtf = rtf;
    }

    boolean next() {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> {
                    depth++;
                    return is(Kind.OPEN);
                }
                case '}' -> {
                    // What follows the last group is no text.
                    at = --depth <= 0 ? rtf.length() : at;
                    return is(Kind.CLOSE);
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', '\0' -> {}
                default -> {
                    number = c;
                    return is(Kind.BYTE);
                }
            }
        }
        return false;
    }

    Kind kind() {
        return kind;
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    /** Whether all groups are closed. */
    boolean isComplete() {
        return depth <= 0;
    }

    private boolean control() {
        if (at >= rtf.length()) {
            return false;
        }
        char c = rtf.charAt(at);
        if (isLetter(c)) {
            return readWord();
        }
        at++;
        if (c == '\'' && at + 2 <= rtf.length()) {
            number = Character.digit(rtf.charAt(at), 16) * 16 + Character.digit(rtf.charAt(at + 1), 16);
            at += 2;
            return is(Kind.BYTE);
        }
        if (c == '*') {
            return is(Kind.IGNORABLE);
        }
        if (c == '\\' || c == '{' || c == '}') {
            number = c;
            return is(Kind.BYTE);
        }
        word = c == '\r' || c == '\n' ? "par" : String.valueOf(c);
        number = NO_NUMBER;
        return is(Kind.WORD);
    }

    private boolean readWord() {
        int from = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at))) {
            at++;
        }
        word = rtf.substring(from, at);
        int digits = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && at - digits < MAX_DIGITS && Character.digit(rtf.charAt(at), 10) >= 0) {
            at++;
        }
        boolean numbered = at > digits && rtf.charAt(at - 1) != '-';
        number = numbered ? Integer.parseInt(rtf, digits, at, 10) : NO_NUMBER;
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin") && numbered) {
            at = Math.min(rtf.length(), at + Math.max(0, number));
        }
        return is(Kind.WORD);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean is(Kind found) {
        kind = found;
        return true;
    }
}
