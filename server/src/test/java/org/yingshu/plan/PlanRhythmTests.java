package org.yingshu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yingshu.plan.PlanRhythm.Every;

class PlanRhythmTests {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void reportsByThe20thOfEachMonth() {
        assertThat(PlanRhythm.BY_THE_20TH.next(day("2026-11-19"))).isEqualTo("2026-11-20");
        assertThat(PlanRhythm.BY_THE_20TH.next(day("2026-11-20"))).isEqualTo("2026-12-20");
    }

    @Test
    void endsAMonthWithItsLastDayWhereItIsShorter() {
        assertThat(new PlanRhythm(Every.MONTH, 31).next(day("2026-02-01"))).isEqualTo("2026-02-28");
    }

    @Test
    void endsAQuarterInItsLastMonth() {
        var quarterly = new PlanRhythm(Every.QUARTER, 31);
        assertThat(quarterly.next(day("2026-10-03"))).isEqualTo("2026-12-31");
        assertThat(quarterly.next(day("2026-12-31"))).isEqualTo("2027-03-31");
    }

    @Test
    void reportsEachWeek() {
        assertThat(new PlanRhythm(Every.WEEK, 5).next(day("2026-11-20"))).isEqualTo("2026-11-27");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> new PlanRhythm(Every.WEEK, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
