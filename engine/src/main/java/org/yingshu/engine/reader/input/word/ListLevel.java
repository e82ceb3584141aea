package org.yingshu.engine.reader.input.word;

import org.yingshu.engine.reader.input.block.NumberStyle;

/**
 * One level of an automatically numbered list.
 *
 * @param style as {@link NumberStyle} names it, or {@code bullet}
 * @param text the label, in which {@code %1} to {@code %9} stand for the numbers of the levels
 * @param restartAfter the number starts anew after a paragraph of this level (from 1) or above; 0 for never
 * @param arabic whether the numbers of all levels are written in Arabic digits
 * @param apart whether a tab or space parts the label from the text
 */
record ListLevel(int start, String style, String text, int restartAfter, boolean arabic, boolean apart) {

    static final int DEPTH = 9;

    ListLevel withStart(int newStart) {
        return new ListLevel(newStart, style, text, restartAfter, arabic, apart);
    }
}
