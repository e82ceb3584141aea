package org.yingshu.engine.reader.table;

import java.util.List;
import java.util.stream.Collectors;
import org.yingshu.engine.reader.layout.Paragraph;

/** The wording of the text around a table: what stands together there belongs together in the table too. */
final class Phrases {

    /** Characters on either side of a line's end: shorter runs meet by chance. */
    private static final int REACH = 3;

    private final String text;

    Phrases(List<Paragraph> prose) {
        this.text = prose.stream().map(Paragraph::value).collect(Collectors.joining("\n"));
    }

    /** Whether the end of {@code left} and the beginning of {@code right} make up a phrase of the text. */
    boolean joins(String left, String right) {
        if (left.length() < REACH || right.length() < REACH - 1) {
            return false;
        }
        String phrase = left.substring(left.length() - REACH) + right.substring(0, Math.min(REACH, right.length()));
        return phrase.chars().allMatch(Character::isIdeographic) && text.contains(phrase);
    }
}
