package org.yingshu.engine.rules.feel;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.rules.feel.BadFeel.Problem;
import org.yingshu.engine.rules.feel.Token.Kind;

/**
 * Splits an expression into words. Names are those of data elements, with dots and hyphens inside: between two names a
 * minus sign wants blanks around it.
 */
final class Lexer {

    private static final List<String> SIGNS =
            List.of("..", "<=", ">=", "!=", "=", "<", ">", "(", ")", "[", "]", ",", "+", "-", "*", "/", "?");
    private static final List<String> FUNCTIONS_OF_WORDS =
            List.of("starts with", "ends with", "list contains", "string length");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> split(String text) {
        var lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"') {
                tokens.add(new Token(Kind.TEXT, quoted(), at));
            } else if (c == '@' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
                tokens.add(new Token(Kind.DATE, quoted(), at));
            } else if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c) || c == '_') {
                name();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
    }

    private String quoted() {
        var content = new StringBuilder();
        for (int n = at + 1; n < text.length(); n++) {
            char c = text.charAt(n);
            if (c == '"') {
                at = n + 1;
                return content.toString();
            }
            if (c == '\\' && n + 1 < text.length()) {
                n++;
                c = text.charAt(n);
            }
            content.append(c);
        }
        throw new BadFeel(Problem.OPEN_TEXT, at + 1, text.substring(at));
    }

    private void number() {
        int start = at;
        digits();
        // Two dots make a range: 1..5
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        tokens.add(new Token(Kind.NUMBER, text.substring(start, at), start + 1));
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void name() {
        int start = at;
        for (String function : FUNCTIONS_OF_WORDS) {
            if (text.startsWith(function, at)) {
                at += function.length();
                tokens.add(new Token(Kind.NAME, function, start + 1));
                return;
            }
        }
        while (at < text.length() && continues(at)) {
            at++;
        }
        tokens.add(new Token(Kind.NAME, text.substring(start, at), start + 1));
    }

    /** A dot or hyphen belongs to a name when a letter or digit follows at once. */
    private boolean continues(int n) {
        char c = text.charAt(n);
        if (Character.isLetterOrDigit(c) || c == '_') {
            return true;
        }
        return (c == '.' || c == '-') && n + 1 < text.length() && Character.isLetterOrDigit(text.charAt(n + 1));
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                tokens.add(new Token(Kind.SIGN, sign, at + 1));
                at += sign.length();
                return;
            }
        }
        throw new BadFeel(Problem.UNKNOWN_SIGN, at + 1, text.substring(at, at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
