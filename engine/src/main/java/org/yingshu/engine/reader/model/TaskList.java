package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/** A task list: the plan's measures as a table, one row a task (任务清单, 责任清单). */
public record TaskList(
        String title, @Nullable Integer attachment, List<String> header, List<TaskRow> rows, Span span) {}
