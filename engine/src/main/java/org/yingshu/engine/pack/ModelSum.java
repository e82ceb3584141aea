package org.yingshu.engine.pack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yingshu.engine.pack.model.DatedModel.Line;

/** What a printed step list adds up to: every line is a step, and of lines that run at the same time the longest counts. */
record ModelSum(int steps, BigDecimal days) {

    static ModelSum of(List<Line> lines) {
        BigDecimal days = BigDecimal.ZERO;
        Map<String, BigDecimal> parallel = new LinkedHashMap<>();
        for (Line line : lines) {
            String group = line.parallel();
            BigDecimal taken = Objects.requireNonNullElse(line.days(), BigDecimal.ZERO);
            if (group == null) {
                days = days.add(taken);
            } else {
                parallel.merge(group, taken, BigDecimal::max);
            }
        }
        for (BigDecimal longest : parallel.values()) {
            days = days.add(longest);
        }
        return new ModelSum(lines.size(), days);
    }
}
