package org.yingshu.engine.reader.source;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, as printed. Text formats keep their own lines. Formats without lines are laid out one paragraph
 * or one table row a line; the cells of a row are parted by tabs, a line break inside a cell is {@link #CELL_BREAK}, and
 * a merged cell is repeated in every row that it covers (but not in every column).
 */
public final class SourceText {

    /** Stands for a line break inside a table cell. */
    public static final char CELL_BREAK = '\u000B';

    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final @Nullable List<String> places;
    private final boolean linesAreParagraphs;

    private SourceText(
            String name, String text, int[] lineStarts, @Nullable List<String> places, boolean linesAreParagraphs) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts;
        this.places = places;
        this.linesAreParagraphs = linesAreParagraphs;
    }

    /**
     * A text that has lines of its own.
     *
     * @param text lines parted by {@code \n}; {@code \r\n} and a byte order mark must be gone already
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, lineStarts(text), null, false);
    }

    /**
     * A text laid out in lines.
     *
     * @param places for each line, where it stands in the original: {@code 第3页}, {@code Sheet1!12}
     */
    public static SourceText of(String name, String text, List<String> places) {
        return new SourceText(name, text, lineStarts(text), List.copyOf(places), false);
    }

    /** The same text, from a format that knows its paragraphs: each line is one, or a table's row. */
    public SourceText asParagraphs() {
        return new SourceText(name, text, lineStarts, places, true);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The text of a line, without its line break.
     *
     * @param number from 1
     */
    public String line(int number) {
        return text.substring(lineStarts[number - 1], lineEnd(number));
    }

    /** Offset of a line's first character; lines count from 1. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** Offset behind a line's last character, its line break not counted. */
    public int lineEnd(int number) {
        return number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    }

    /** The line, from 1, that holds the character at {@code offset}. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The stretch between two offsets.
     *
     * @param to offset behind the last character
     */
    public Span span(int from, int to) {
        int fromLine = lineAt(from);
        int toLine = lineAt(Math.max(from, to - 1));
        return new Span(fromLine, from - lineStarts[fromLine - 1] + 1, toLine, to - lineStarts[toLine - 1] + 1);
    }

    /** Where a line stands in a format that has no lines of its own, for example a page or a sheet's row. */
    public @Nullable String place(int line) {
        return places == null ? null : places.get(line - 1);
    }

    /**
     * Whether the format says where paragraphs end (a line break that the author put inside one counts too). Otherwise
     * lines are as printed, and a paragraph may run over several.
     */
    public boolean linesAreParagraphs() {
        return linesAreParagraphs;
    }

    private static int[] lineStarts(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }
}
