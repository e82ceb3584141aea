package org.yingshu.engine.reader.model;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * One date, or other limit in time, by which something is due.
 *
 * @param until {@code 2022-12} or {@code 2022-12-31}, as precise as the text is; absent for continuing, recurring and
 *     relative ones
 * @param raw the words that say it
 * @param fromText it stands in the measure's text and not in a deadline line or column
 * @param inferredYear the year was taken from the document because the words give none (年底前, 今年)
 * @param scope the words that say what is due then, where several milestones share a sentence; else empty
 */
public record Deadline(
        Kind kind,
        @Nullable String until,
        String raw,
        boolean fromText,
        boolean inferredYear,
        String scope,
        Span span) {

    public enum Kind {
        MONTH,
        DATE,
        /** 持续推进: no end, but not without a duty */
        CONTINUING,
        /** 每月20号前, 每季度 */
        RECURRING,
        /** 清单发布后6个月内 */
        RELATIVE
    }
}
