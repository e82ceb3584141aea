package org.yingshu.engine.rules.feel;

/**
 * A word of an expression.
 *
 * @param at its first column, from 1
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NUMBER,
        TEXT,
        DATE,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Keywords are names to the lexer; a name that is followed by more is not one. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
