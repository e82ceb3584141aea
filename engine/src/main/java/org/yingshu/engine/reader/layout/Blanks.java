package org.yingshu.engine.reader.layout;

import org.yingshu.engine.reader.source.Passage;

/** Stray blanks: those that a PDF or a cell's line break left between Chinese characters, digits and signs. */
public final class Blanks {

    private Blanks() {}

    /**
     * Drops every blank that touches a Chinese character or sign, and all but one of those between Latin words. A blank
     * between two Chinese words inside quotes or book-title marks is a word break of the author's and stays.
     */
    public static Passage clean(Passage passage) {
        if (!hasBlank(passage)) {
            return passage;
        }
        boolean[] keep = new boolean[passage.length()];
        int quoteDepth = 0;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            if ("“《〈".indexOf(c) >= 0) {
                quoteDepth++;
            } else if ("”》〉".indexOf(c) >= 0) {
                quoteDepth = Math.max(0, quoteDepth - 1);
            }
            keep[i] = !Passage.isBlank(c) || isWordBreak(passage, i, quoteDepth > 0);
        }
        return passage.filter(i -> keep[i]);
    }

    private static boolean hasBlank(Passage passage) {
        for (int i = 0; i < passage.length(); i++) {
            if (Passage.isBlank(passage.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordBreak(Passage passage, int at, boolean quoted) {
        if (at == 0 || at == passage.length() - 1 || Passage.isBlank(passage.charAt(at - 1))) {
            return false;
        }
        int after = at + 1;
        while (after < passage.length() && Passage.isBlank(passage.charAt(after))) {
            after++;
        }
        if (after == passage.length()) {
            return false;
        }
        char left = passage.charAt(at - 1);
        char right = passage.charAt(after);
        boolean latin = isLatin(left) && isLatin(right);
        return latin || (quoted && isIdeograph(left) && isIdeograph(right) && passage.charAt(at) == ' ');
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && !Passage.isBlank(c);
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }
}
