package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.SourceText;

/**
 * All that was read from one file.
 *
 * @param links what speaks of the same thing, within the file and, where another was given to compare, in that one
 */
public record Reading(
        SourceText source,
        List<Document> documents,
        List<TaskList> lists,
        List<ComparisonTable> tables,
        List<Link> links,
        List<Finding> findings,
        Coverage coverage) {

    /** A reading without links. */
    public Reading(
            SourceText source,
            List<Document> documents,
            List<TaskList> lists,
            List<ComparisonTable> tables,
            List<Finding> findings,
            Coverage coverage) {
        this(source, documents, lists, tables, List.of(), findings, coverage);
    }

    public Reading withFindings(List<Finding> found) {
        return new Reading(source, documents, lists, tables, links, List.copyOf(found), coverage);
    }

    public Reading withLinks(List<Link> found) {
        return new Reading(source, documents, lists, tables, List.copyOf(found), findings, coverage);
    }
}
