package org.yingshu.ledger.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.plan.PlanDeadline;

class RelativeDueTests {

    private static final LocalDate ISSUED = LocalDate.parse("2022-04-29");

    @ParameterizedTest
    @CsvSource({
        "印发后6个月内,         2022-10-31",
        "自本方案印发之日起30日内, 2022-05-30",
        "文件出台后5个工作日内,   2022-05-10",
        "方案发布之日起半年内,    2022-10-31"
    })
    void countsFromTheIssue(String raw, LocalDate due) {
        assertThat(RelativeDue.of(relative(raw), ISSUED, WorkCalendar.national()))
                .contains(due);
    }

    @ParameterizedTest
    @CsvSource({"试点结束后1个月内", "系统上线后3个月", "及时"})
    void leavesOtherEventsOpen(String raw) {
        assertThat(RelativeDue.of(relative(raw), ISSUED, WorkCalendar.national()))
                .isEmpty();
    }

    @Test
    void countsNothingElse() {
        var continuing = new PlanDeadline(PlanDeadline.Kind.CONTINUING, null, "印发后6个月内", "", false);
        assertThat(RelativeDue.of(continuing, ISSUED, WorkCalendar.national())).isEmpty();
    }

    private static PlanDeadline relative(String raw) {
        return new PlanDeadline(PlanDeadline.Kind.RELATIVE, null, raw, "", false);
    }
}
