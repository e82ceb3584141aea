package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * A table of figures (指标对比表, 提升对比表, 环节和时间) or another table of the text, cells as printed.
 *
 * @param rows every row has the header's width; an empty cell is an empty string
 * @param notes the text under the table (说明, 注, 备注)
 * @param targets what the rows promise, where the header tells which column is what
 */
public record ComparisonTable(
        String title,
        @Nullable Integer attachment,
        List<String> header,
        List<List<String>> rows,
        String notes,
        List<Target> targets,
        double confidence,
        Span span) {}
