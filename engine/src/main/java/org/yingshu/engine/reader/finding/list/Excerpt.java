package org.yingshu.engine.reader.finding.list;

/** The beginning of a text, for a message. */
final class Excerpt {

    private static final int LENGTH = 24;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("\\s", "");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
    }
}
