package org.yingshu.engine.reader.input.block;

import java.util.List;
import org.yingshu.engine.reader.input.Unreadable;

/** Takes the paragraphs and table rows of a document as they come. */
public interface Blocks {

    /**
     * One paragraph.
     *
     * @param text with {@code \n} for line breaks
     */
    void paragraph(CharSequence text) throws Unreadable;

    /**
     * One row of a table.
     *
     * @param cells each with {@code \n} for line breaks
     */
    void row(List<String> cells) throws Unreadable;

    /** What follows stands apart. */
    void gap();

    /** Refuses a piece under way that has become longer than any text may. */
    void check(int length) throws Unreadable;
}
