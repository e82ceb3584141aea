package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * An attachment, or the body of a document, which has no number.
 *
 * @param sections unnumbered sections with duties of their own beside numbered measures; same shape as a measure
 * @param safeguards 保障措施, 组织实施: items without owner and deadline
 * @param targets the figures of its goals (工作目标, 主要目标)
 */
public record Attachment(
        @Nullable Integer number,
        String title,
        List<Measure> measures,
        List<Measure> sections,
        List<Measure> safeguards,
        List<Target> targets,
        Span span) {}
