package org.yingshu.engine.reader.deadline;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of its time.
 *
 * @param year the document's, which 年底前 and 今年 mean; absent when unknown
 */
public record DeadlineContext(@Nullable Integer year) {}
