package org.yingshu.engine.pack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yingshu.engine.pack.model.DatedModel.Line;

/** What a printed step list adds up to: lines that run at the same time are one step, and the
 * longest of them counts. */
record ModelSum(int steps, BigDecimal days) {

    static ModelSum of(List<Line> lines) {
        BigDecimal days = BigDecimal.ZERO;
        int alone = 0;
        Map<String, BigDecimal> parallel = new LinkedHashMap<>();
        for (Line line : lines) {
            String group = line.parallel();
            BigDecimal taken = Objects.requireNonNullElse(line.days(), BigDecimal.ZERO);
            if (group == null) {
                days = days.add(taken);
                alone++;
            } else {
                parallel.merge(group, taken, BigDecimal::max);
            }
        }
        for (BigDecimal longest : parallel.values()) {
            days = days.add(longest);
        }
        return new ModelSum(alone + parallel.size(), days);
    }
}
