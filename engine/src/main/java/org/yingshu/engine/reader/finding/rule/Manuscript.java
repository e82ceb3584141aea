package org.yingshu.engine.reader.finding.rule;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** A source without its blanks and line breaks, so that words which a line end cuts are found; it still knows places. */
public final class Manuscript {

    private final SourceText source;
    private final String text;
    private final int[] origins;

    Manuscript(SourceText source) {
        this.source = source;
        String printed = source.text();
        var kept = new StringBuilder(printed.length());
        int[] places = new int[printed.length()];
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Passage.isBlank(c)) {
                places[kept.length()] = i;
                kept.append(c);
            }
        }
        this.text = kept.toString();
        this.origins = Arrays.copyOf(places, text.length());
    }

    public String text() {
        return text;
    }

    public SourceText source() {
        return source;
    }

    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    /** The place of the characters from {@code from} up to {@code to} of {@link #text()}, at least one. */
    public Span span(int from, int to) {
        return source.span(origins[from], origins[to - 1] + 1);
    }

    /** Index in {@link #text()} of the first character at or behind a place. */
    public int index(int line, int column) {
        if (line > source.lineCount()) {
            return text.length();
        }
        int offset = source.lineStart(line) + column - 1;
        int found = Arrays.binarySearch(origins, offset);
        return found >= 0 ? found : -found - 1;
    }

    public int from(Span span) {
        return index(span.fromLine(), span.fromColumn());
    }

    public int to(Span span) {
        return index(span.toLine(), span.toColumn());
    }

    /** The words of a stretch, blanks left out. */
    public String words(Span span) {
        return text.substring(from(span), to(span));
    }

    /** Where {@code words} stand within a stretch; the whole stretch where they are not found as they are. */
    public Span find(Span within, String words) {
        return find(within, words, 0, words.length());
    }

    /** Like {@link #find(Span, String)}, of which only the part from {@code from} to {@code to} is meant. */
    public Span find(Span within, String words, int from, int to) {
        int at = words.isEmpty() ? -1 : text.indexOf(words, from(within), to(within));
        if (at < 0 || from >= to) {
            return within;
        }
        return span(at + from, at + to);
    }

    /** What stands between the last sentence end before {@code index} and the next one. */
    public String sentence(int index) {
        int from = index;
        while (from > 0 && "。；！？".indexOf(text.charAt(from - 1)) < 0 && index - from < 200) {
            from--;
        }
        int to = index;
        while (to < text.length() && "。；！？".indexOf(text.charAt(to)) < 0 && to - index < 200) {
            to++;
        }
        return text.substring(from, to);
    }
}
