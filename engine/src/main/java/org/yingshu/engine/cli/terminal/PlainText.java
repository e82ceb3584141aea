package org.yingshu.engine.cli.terminal;

/** Words of a document, made fit for a terminal: their control characters must not steer it. */
public final class PlainText {

    private PlainText() {}

    /** The text with a blank for each control character. */
    public static String of(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isISOControl(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
