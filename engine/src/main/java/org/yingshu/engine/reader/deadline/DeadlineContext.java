package org.yingshu.engine.reader.deadline;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of its time.
 *
 * @param year the document's, which 年底前 and 今年 mean; absent when unknown
 * @param report it tells what was done: a time without 前, 内 or an intention is one of these
 */
public record DeadlineContext(@Nullable Integer year, boolean report) {

    public DeadlineContext(@Nullable Integer year) {
        this(year, false);
    }
}
