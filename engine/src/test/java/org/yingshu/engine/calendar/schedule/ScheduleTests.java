package org.yingshu.engine.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.schedule.Schedule.Continuing;
import org.yingshu.engine.calendar.schedule.Schedule.Milestone;
import org.yingshu.engine.calendar.schedule.Schedule.Milestones;
import org.yingshu.engine.calendar.schedule.Schedule.Occurrence;
import org.yingshu.engine.calendar.schedule.Schedule.Recurring;

class ScheduleTests {

    private static final Recurrence QUARTERLY = Recurrence.parse("每季度").orElseThrow();

    @Test
    void takesMilestonesInOrderOfTheirDates() {
        Schedule schedule = new Milestones(List.of(
                new Milestone(LocalDate.of(2026, 12, 31), "全面推开"), new Milestone(LocalDate.of(2026, 6, 30), "试点")));

        assertThat(schedule.next(LocalDate.of(2026, 1, 1)))
                .contains(new Occurrence(LocalDate.of(2026, 6, 30), Occurrence.Kind.DUE, "试点"));
        assertThat(schedule.next(LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void reviewsAContinuingDutyWithoutMakingItDue() {
        assertThat(new Continuing(QUARTERLY).next(LocalDate.of(2026, 9, 28)))
                .contains(new Occurrence(LocalDate.of(2026, 9, 30), Occurrence.Kind.REVIEW, ""));
    }

    @Test
    void makesARecurringDutyDueEachTime() {
        assertThat(new Recurring(QUARTERLY).next(LocalDate.of(2026, 9, 30)))
                .contains(new Occurrence(LocalDate.of(2026, 12, 31), Occurrence.Kind.DUE, ""));
    }
}
