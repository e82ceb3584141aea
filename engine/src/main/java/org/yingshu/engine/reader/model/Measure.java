package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * One measure of a plan.
 *
 * @param path where it stands, unique in its file: {@code 附件3/四/（一）/1}; numbers that repeat get {@code #2}
 * @param number as printed without its signs: {@code 1}, {@code 一}; absent where the measure has none
 * @param title its first sentence or its heading
 * @param text all of it behind the number, title included, deadline and owner lines not
 * @param milestones dates in the text
 */
public record Measure(
        String path,
        @Nullable String number,
        String title,
        String text,
        List<Block> blocks,
        List<Deadline> milestones,
        List<Target> targets,
        Strength strength,
        double confidence,
        Span span) {}
