package org.yingshu.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.ServerTest;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class ClocksTests {

    static final String KIND = "test.duty.report";

    @Autowired
    Clocks clocks;

    final UUID subject = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WorkCalendar.ZONE).toInstant();
    }

    ClockStart within(String limit) {
        return new ClockStart(
                subject,
                KIND,
                "报送月报",
                Limit.parse(limit),
                at("2026-10-09T10:00"),
                Set.of(unit),
                "411000",
                "/workbench/ledger/1");
    }

    ClockView view() {
        return system(() -> clocks.of(subject, KIND).orElseThrow());
    }

    static <T> T system(Supplier<T> work) {
        return CurrentScope.in(DataScope.ALL, work);
    }

    @Test
    void startsOncePausesMovesAndStops() {
        CurrentScope.asSystem(() -> {
            clocks.start(within("5个工作日"));
            clocks.start(within("5个工作日"));
        });
        assertThat(view().due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThatThrownBy(() -> CurrentScope.asSystem(() -> clocks.start(within("6个工作日"))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("clock.runs-already"));

        CurrentScope.asSystem(() -> clocks.pause(subject, KIND, "等待补正", at("2026-10-12T10:00")));
        assertThat(view().light()).isEqualTo(Light.PAUSED);
        assertThat(view().pausedBecause()).isEqualTo("等待补正");
        CurrentScope.asSystem(() -> clocks.resume(subject, KIND, at("2026-10-14T10:00")));
        assertThat(view().due()).isEqualTo(LocalDate.of(2026, 10, 20));

        CurrentScope.asSystem(() -> clocks.move(subject, KIND, Term.by(LocalDate.of(2026, 12, 31)), "同意延期"));
        assertThat(view().due()).isEqualTo(LocalDate.of(2026, 12, 31));
        CurrentScope.asSystem(() -> clocks.stop(subject, KIND, at("2026-11-01T10:00")));
        assertThat(view().light()).isEqualTo(Light.CLOSED);
        CurrentScope.asSystem(() -> clocks.start(within("6个工作日")));
        assertThat(system(() -> clocks.nearest(List.of(subject)))).containsKey(subject);
    }

    @Test
    void whoeverHearsLateOfAnEndDoesNotEndWhatCameAfterIt() {
        CurrentScope.asSystem(() -> clocks.start(starting(Instant.now().minusSeconds(60))));
        CurrentScope.asSystem(() -> clocks.stopAll(subject, Instant.now().minusSeconds(120)));
        assertThat(view().light()).isNotEqualTo(Light.CLOSED);
        CurrentScope.asSystem(() -> clocks.stopAll(subject, Instant.now()));
        assertThat(view().light()).isEqualTo(Light.CLOSED);
    }

    @Test
    void whatWasSetGoingAheadOfItsTimeEndsWithTheRest() {
        CurrentScope.asSystem(() -> clocks.start(starting(Instant.now().plusSeconds(3600))));
        CurrentScope.asSystem(() -> clocks.stopAll(subject, Instant.now()));
        assertThat(view().light()).isEqualTo(Light.CLOSED);
    }

    private ClockStart starting(Instant at) {
        return new ClockStart(subject, KIND, "报送月报", Limit.parse("5个工作日"), at, Set.of(unit), "411000", null);
    }

    @Test
    void isSeenOnlyWithinItsScope() {
        CurrentScope.asSystem(() -> clocks.start(within("5个工作日")));

        assertThat(CurrentScope.in(new DataScope("4110", null), () -> clocks.of(subject)))
                .hasSize(1);
        assertThat(CurrentScope.in(new DataScope("4110", unit), () -> clocks.of(subject)))
                .hasSize(1);
        assertThat(CurrentScope.in(new DataScope("4110", UUID.randomUUID()), () -> clocks.of(subject)))
                .isEmpty();
        assertThat(CurrentScope.in(new DataScope("4101", null), () -> clocks.of(subject)))
                .isEmpty();
        assertThatThrownBy(() -> CurrentScope.in(new DataScope("4101", null), () -> {
                    clocks.pause(subject, KIND, "别处", at("2026-10-12T10:00"));
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("clock.not-running"));
    }
}
