package org.yingshu.engine.reader.target;

import org.jspecify.annotations.Nullable;

/**
 * What a text leaves unsaid because its document has said it.
 *
 * @param year the document's year, for 年底前, 今年 and 6月底前
 * @param place where a target holds that names no place; empty for the document's whole area
 * @param report it tells what was done: only what it says it will do is promised
 */
public record TargetContext(@Nullable Integer year, String place, boolean report) {

    public TargetContext(@Nullable Integer year, String place) {
        this(year, place, false);
    }
}
