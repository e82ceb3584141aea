package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yingshu.casework.SampleCases;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Two months of made-up cases over the items of the packs, so that inboxes, clocks and facts are not empty. */
@Component
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int CASES = 300;
    private static final long SEED = 20_260_901;

    private static final List<String> CODES = List.of(
            "start-up",
            "start-up.registration",
            "construction.permit",
            "construction.drawing-review",
            "electricity.low-voltage-other",
            "electricity.high-voltage-single",
            "real-estate.transfer-registration",
            "real-estate.mortgage",
            "real-estate.change");

    private final SampleCases cases;
    private final Clock clock;

    DemoCases(SampleCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        int made = CurrentScope.in(
                DataScope.ALL, () -> cases.play(CODES, Demo.CITY, today.minusMonths(2), today, CASES, SEED));
        LOG.info("{} made-up cases", made);
    }
}
