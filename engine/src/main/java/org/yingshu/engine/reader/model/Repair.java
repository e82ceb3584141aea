package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.Span;

/**
 * A value that the text does not give where it should, and where it was taken from.
 *
 * @param field {@code number}, {@code plan}, {@code direction}, {@code content}, {@code ownersRaw} or {@code deadlineRaw}
 * @param printed what stands there; empty where nothing does
 * @param restored the value used instead
 * @param reason how it was found, in Chinese
 * @param evidence the passages it was taken from
 */
public record Repair(String field, String printed, String restored, Source source, String reason, List<Span> evidence) {

    /** Where a restored value comes from. */
    public enum Source {
        /** the cells of the row itself, which stood in the wrong columns */
        SHIFTED_CELLS,
        /** the number that a sheet stores for a date */
        STORED_NUMBER,
        /** a cell that was merged over several rows */
        MERGED_CELL,
        /** the measure in the plan's body that the row stands for */
        LINKED_MEASURE,
        /** the neighbours' running numbers */
        SEQUENCE
    }
}
