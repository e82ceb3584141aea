package org.yingshu.engine.pack.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of steps as a document prints it on a day; its sums come out.
 *
 * @param unit of the days
 * @param totalSteps as printed; null where the document gives none
 * @param totalDays as printed; null where the document gives none
 */
public record DatedModel(
        String code,
        Words name,
        String unit,
        List<Line> lines,
        @Nullable Integer totalSteps,
        @Nullable BigDecimal totalDays,
        Validity validity,
        Cited cited) {

    /**
     * A printed step.
     *
     * @param days null where the document counts the step only
     * @param items of the catalogue that it stands for
     * @param parallel lines with the same word run at the same time
     */
    public record Line(
            Words name,
            @Nullable BigDecimal days,
            List<String> items,
            @Nullable String parallel,
            Words note) {

        public Line {
            items = List.copyOf(items);
        }
    }

    public DatedModel {
        lines = List.copyOf(lines);
    }
}
