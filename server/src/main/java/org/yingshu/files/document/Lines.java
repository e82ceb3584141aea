package org.yingshu.files.document;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.files.document.Fonts.Face;

/** Breaks text into lines by the habits of Chinese print (GB/T 15834-2011, section 5): no line begins with a comma. */
final class Lines {

    private static final String NOT_FIRST = "、，。；：？！）》〉」』】〕｝”’％,.;:?!)]}%‰…—·～";
    private static final String NOT_LAST = "（《〈「『【〔｛“‘([{";

    /** Characters that are squeezed out rather than moved down: closing marks may hang half over the edge. */
    private static final double TOLERANCE = 0.001;

    private final Fonts fonts;

    Lines(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A line.
     *
     * @param last of its paragraph; all others are spread to the full width
     */
    record Line(String text, double width, boolean last) {}

    /**
     * Breaks printable text.
     *
     * @param width in ems
     * @param indent of the first line, in ems
     */
    List<Line> of(String text, Face face, double width, double indent) {
        var lines = new ArrayList<Line>();
        int from = 0;
        double room = width - indent;
        do {
            int to = end(text, from, face, room);
            String line = text.substring(from, to).stripTrailing();
            lines.add(new Line(line, fonts.width(line, face), to >= text.length()));
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            room = width;
        } while (from < text.length());
        return lines;
    }

    private int end(String text, int from, Face face, double room) {
        double used = 0;
        int to = from;
        while (to < text.length()) {
            used += fonts.width(text.substring(to, to + 1), face);
            if (used > room + TOLERANCE && to > from) {
                return goodBreak(text, from, to);
            }
            to++;
        }
        return to;
    }

    /** The last place at or before {@code to} where a line may end; {@code to} itself where there is none. */
    private static int goodBreak(String text, int from, int to) {
        for (int at = to; at > from; at--) {
            char before = text.charAt(at - 1);
            char after = text.charAt(at);
            boolean allowed = NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
            if (allowed && !(isLatin(before) && isLatin(after))) {
                return at;
            }
        }
        return to;
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }
}
