package org.yingshu.engine.reader.layout;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;

/**
 * Tells a footnote's line from a paragraph: it begins with a superscript, or with a plain number whose superscript stands
 * in the text before it.
 */
final class Footnotes {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern START =
            Pattern.compile("(?:([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)\\s*|(\\d{1,2})\\s+)(?=[\\u4e00-\\u9fff“])");

    private static final Pattern MARK = Pattern.compile("(?<=[\\u4e00-\\u9fff”》）)&&[^米]])[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]*");

    private int lastMark;

    /** Notes the marks in a line of the text. */
    void see(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (SUPERSCRIPTS.indexOf(line.charAt(i)) > 0) {
                int end = i + 1;
                while (end < line.length() && SUPERSCRIPTS.indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
                lastMark = Math.max(lastMark, value(line.substring(i, end)));
                i = end;
            }
        }
    }

    boolean isNote(String line) {
        Matcher start = START.matcher(line);
        if (!start.lookingAt()) {
            return false;
        }
        // A page's notes may stand before the line that carries the last of their marks.
        return start.group(1) != null || (lastMark > 0 && Integer.parseInt(start.group(2)) <= lastMark + 2);
    }

    /** The text without the marks of its notes: a superscript behind a word. Square metres (米²) are none. */
    static Passage withoutMarks(Passage text, Consumer<Passage> marks) {
        Matcher mark = text.matcher(MARK);
        boolean[] drop = new boolean[text.length()];
        boolean found = false;
        while (mark.find()) {
            found = true;
            marks.accept(text.sub(mark.start(), mark.end()));
            Arrays.fill(drop, mark.start(), mark.end(), true);
        }
        return found ? text.filter(i -> !drop[i]) : text;
    }

    private static int value(String superscript) {
        int value = 0;
        for (int i = 0; i < superscript.length(); i++) {
            value = value * 10 + SUPERSCRIPTS.indexOf(superscript.charAt(i));
        }
        return value;
    }
}
