package org.yingshu.engine.cli.report;

import org.yingshu.engine.cli.terminal.Colour;
import org.yingshu.engine.cli.terminal.PlainText;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/**
 * A few words of the source around a passage, on one line.
 *
 * @param before up to {@value #CONTEXT} characters before the passage
 * @param passage its words; the middle of a long one is left out
 */
record Quotation(String before, String passage, String after) {

    private static final int CONTEXT = 20;
    private static final int LONGEST = 60;

    static Quotation of(SourceText source, Span span) {
        String line = source.line(span.fromLine());
        int from = Math.min(span.fromColumn() - 1, line.length());
        int to = span.toLine() > span.fromLine() ? line.length() : Math.min(span.toColumn() - 1, line.length());
        int start = whole(line, Math.max(0, from - CONTEXT));
        int end = whole(line, Math.min(line.length(), to + CONTEXT));
        return new Quotation(
                (start > 0 ? "…" : "") + PlainText.of(line.substring(start, from)),
                shorten(PlainText.of(line.substring(from, to))) + (span.toLine() > span.fromLine() ? "…" : ""),
                PlainText.of(line.substring(to, end)) + (end < line.length() ? "…" : ""));
    }

    String painted(Terminal terminal) {
        return before + terminal.paint(Colour.MARKED, passage) + after;
    }

    String plain() {
        return before + passage + after;
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int half = LONGEST / 2;
        return text.substring(0, whole(text, half)) + "…" + text.substring(whole(text, text.length() - half));
    }

    /** An index that does not part the two halves of one character. */
    private static int whole(String text, int index) {
        boolean parts = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return parts ? index - 1 : index;
    }
}
