package org.yingshu.engine.pack.model;

/** A text in both languages. */
public record Words(String zh, String en) {

    public static final Words NONE = new Words("", "");

    /** A name that is the same in both languages, such as the title of a law. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public boolean isEmpty() {
        return zh.isEmpty();
    }
}
