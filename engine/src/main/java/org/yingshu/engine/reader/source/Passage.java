package org.yingshu.engine.reader.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text, cleaned and joined, each character of which still knows where it stands in the {@link SourceText}.
 */
public final class Passage implements CharSequence {

    private final SourceText source;
    private final String text;
    private final int[] origins;

    private Passage(SourceText source, String text, int[] origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    /** The characters of {@code source} from {@code from} up to, not including, {@code to}, as they stand. */
    public static Passage of(SourceText source, int from, int to) {
        int[] origins = new int[to - from];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = from + i;
        }
        return new Passage(source, source.text().substring(from, to), origins);
    }

    /** A passage that is a text of its own: for tests, and for values that stand in no file. */
    public static Passage of(String text) {
        return of(SourceText.of("", text), 0, text.length());
    }

    /** Several passages of one source, one behind the other, with nothing between. */
    public static Passage join(List<Passage> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var text = new StringBuilder();
        int length = parts.stream().mapToInt(Passage::length).sum();
        int[] origins = new int[length];
        int at = 0;
        for (Passage part : parts) {
            text.append(part.text);
            System.arraycopy(part.origins, 0, origins, at, part.origins.length);
            at += part.origins.length;
        }
        return new Passage(parts.get(0).source, text.toString(), origins);
    }

    /** Keeps the characters whose index {@code keep} accepts. */
    public Passage filter(IndexPredicate keep) {
        var kept = new StringBuilder(text.length());
        int[] keptOrigins = new int[origins.length];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (keep.test(i)) {
                kept.append(text.charAt(i));
                keptOrigins[count++] = origins[i];
            }
        }
        return count == text.length() ? this : new Passage(source, kept.toString(), Arrays.copyOf(keptOrigins, count));
    }

    /** The same places, other characters: {@code replacement} has exactly this passage's length. */
    public Passage withText(String replacement) {
        if (replacement.length() != text.length()) {
            throw new IllegalArgumentException(
                    "%d characters cannot stand for %d".formatted(replacement.length(), text.length()));
        }
        return new Passage(source, replacement, origins);
    }

    /** Other words for the same place: no character of them stands anywhere by itself. */
    public Passage as(String words) {
        int[] places = new int[words.length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = origins[Math.min(i * origins.length / places.length, origins.length - 1)];
        }
        places[places.length - 1] = origins[origins.length - 1];
        return new Passage(source, words, places);
    }

    public String text() {
        return text;
    }

    public SourceText source() {
        return source;
    }

    /** Offset in the source of the character at {@code index}. */
    public int origin(int index) {
        return origins[index];
    }

    /** From the first character's place to the last one's; the passage must not be empty. */
    public Span span() {
        return source.span(origins[0], origins[origins.length - 1] + 1);
    }

    /** The line, from 1, of the first character. */
    public int line() {
        return source.lineAt(origins[0]);
    }

    public Passage sub(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Passage(source, text.substring(from, to), Arrays.copyOfRange(origins, from, to));
    }

    public Passage from(int from) {
        return sub(from, text.length());
    }

    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /** White space of every kind that documents hold: also no-break, ideographic and zero-width. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(text);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return sub(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Decides by a character's index. */
    @FunctionalInterface
    public interface IndexPredicate {
        boolean test(int index);
    }
}
