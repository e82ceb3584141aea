package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * One row of a task list.
 *
 * @param number its number in the list, from 1; a misprint is repaired and told in {@code repairs}
 * @param plan the special plan it belongs to (所属专项), direction 改革方向, content 升级措施
 * @param linkedMeasure path of the body measure it stands for; absent where none was found
 */
public record TaskRow(
        int number,
        String chapter,
        String plan,
        String direction,
        String content,
        String ownersRaw,
        List<Owner> owners,
        String deadlineRaw,
        List<Deadline> deadlines,
        @Nullable String linkedMeasure,
        List<Repair> repairs,
        double confidence,
        Span span) {}
