package org.yingshu.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.ledger.model.DutyFixture.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.ledger.model.Outlook.Reason;

class LightsTests {

    private final Lights lights = new Lights(SETTINGS, new PlaceDays(region -> WorkCalendar.national()));

    private Outlook on(Duty duty, String day) {
        return lights.of(duty, LocalDate.parse(day));
    }

    private static List<String> codes(Outlook outlook) {
        return outlook.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void isGreenWhileNothingPresses() {
        assertThat(on(underWay().duty(), "2026-03-06")).satisfies(it -> {
            assertThat(it.light()).isEqualTo(Light.AMBER);
            assertThat(codes(it)).containsExactly("unsigned");
        });
        DutyFixture both = underWay();
        both.does(SUPPORT, new DutyCommand.Sign(UNIT));
        assertThat(on(both.duty(), "2026-03-06").light()).isEqualTo(Light.GREEN);
    }

    @Test
    void countsWorkingDaysToTheDueDate() {
        DutyFixture it = underWay();
        it.does(SUPPORT, new DutyCommand.Sign(UNIT));
        it.on("2026-11-10").does(LEAD, new DutyCommand.ReachMilestone(UNIT, "m1", "", List.of()));
        it.on("2026-11-10").does(LEAD, report(95, null));
        // 2026-11-30 is a Monday: from Wednesday the 25th there are three working days.
        assertThat(on(it.duty(), "2026-11-25").light()).isEqualTo(Light.RED);
        assertThat(on(it.duty(), "2026-11-24").light()).isEqualTo(Light.AMBER);
        assertThat(on(it.duty(), "2026-11-13").light()).isEqualTo(Light.GREEN);
        assertThat(on(it.duty(), "2026-12-01").light()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void countsReportsThatWereMissed() {
        DutyFixture it = underWay();
        assertThat(on(it.duty(), "2026-03-20").arrears()).isZero();
        assertThat(on(it.duty(), "2026-03-21").arrears()).isOne();
        assertThat(on(it.duty(), "2026-05-21").arrears()).isEqualTo(3);
        it.on("2026-05-20").does(LEAD, report(30, null));
        assertThat(on(it.duty(), "2026-05-21").arrears()).isZero();
        assertThat(on(it.duty(), "2026-05-21").nextReport()).isEqualTo("2026-06-20");
    }

    @Test
    void doesNotBlameTheUnitForTheTimeOfTheCheck() {
        DutyFixture it = underWay().on("2026-11-30");
        it.does(LEAD, report(100, "3"));
        assertThat(it.does(LEAD, strikeOff())).isNull();
        assertThat(on(it.duty(), "2026-12-20").light()).isEqualTo(Light.GREEN);
    }

    @Test
    void showsContinuingDutiesAsNeitherDueNorLate() {
        DutyFixture it = new DutyFixture().handDown(null, true);
        it.does(LEAD, new DutyCommand.Sign(UNIT));
        it.does(SUPPORT, new DutyCommand.Sign(UNIT));
        assertThat(on(it.duty(), "2026-03-10").light()).isEqualTo(Light.CONTINUING);
        assertThat(codes(on(it.duty(), "2026-07-01"))).contains("review-missed", "milestone-missed");
    }

    @Test
    void namesMissedMilestonesAndSlowness() {
        DutyFixture it = underWay();
        assertThat(codes(on(it.duty(), "2026-08-01"))).contains("milestone-missed", "behind", "reports-missed");
    }
}
