package org.yingshu.engine.reader.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Passage;

/** A task list before its rows are linked to the plan's body. */
public record TaskListDraft(@Nullable Passage title, List<String> header, List<RowDraft> rows, Passage whole) {}
