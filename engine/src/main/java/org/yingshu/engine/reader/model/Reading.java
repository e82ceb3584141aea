package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.SourceText;

/** All that was read from one file. */
public record Reading(
        SourceText source,
        List<Document> documents,
        List<TaskList> lists,
        List<ComparisonTable> tables,
        List<Finding> findings,
        Coverage coverage) {

    public Reading withFindings(List<Finding> found) {
        return new Reading(source, documents, lists, tables, List.copyOf(found), coverage);
    }
}
