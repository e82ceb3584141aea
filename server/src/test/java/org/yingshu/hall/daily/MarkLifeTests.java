package org.yingshu.hall.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.hall.daily.MarkLife.Command;
import org.yingshu.hall.daily.MarkLife.Outcome;
import org.yingshu.hall.fact.SubjectKind;

/** Entered, objected to in time by the right person, answered; nothing that stood there is lost. */
class MarkLifeTests {

    private static final UUID PERSON = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final MarkLife life = new MarkLife();

    private static Act at(UUID account, LocalDate day) {
        return new Act(account.toString(), "某人", null, null, Instant.parse(day + "T02:00:00Z"));
    }

    private static Mark mark() {
        return new Mark(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "411000",
                DAY,
                SubjectKind.STAFF,
                PERSON.toString(),
                "某人",
                PERSON,
                null,
                Mark.Kind.ATTENDANCE,
                BigDecimal.valueOf(-2),
                "迟到",
                List.of(),
                Mark.Status.STANDING,
                DAY.plusDays(5),
                null,
                null,
                "管理员",
                Instant.parse("2026-10-12T01:00:00Z"));
    }

    private Mark after(@Nullable Mark mark, Command command, Act act) {
        var accepted = (Decision.Accepted<MarkEvent>) life.decide(mark, command, act);
        return Objects.requireNonNull(life.evolve(mark, accepted.events()));
    }

    private String refused(@Nullable Mark mark, Command command, Act act) {
        return ((Decision.Refused<MarkEvent>) life.decide(mark, command, act))
                .refusal()
                .code();
    }

    @Test
    void anObjectionIsTakenInTimeFromThePersonAndOnce() {
        Mark mark = after(null, new Command.Enter(mark()), at(UUID.randomUUID(), DAY));
        var objection = new Command.Object("有请假条");
        assertThat(refused(mark, objection, at(UUID.randomUUID(), DAY))).isEqualTo("hall.not-yours");
        assertThat(refused(mark, objection, at(PERSON, DAY.plusDays(6)))).isEqualTo("hall.too-late");
        Mark objected = after(mark, objection, at(PERSON, DAY.plusDays(5)));
        assertThat(objected.status()).isEqualTo(Mark.Status.OBJECTED);
        assertThat(objected.counts()).isTrue();
        assertThat(refused(objected, objection, at(PERSON, DAY.plusDays(5)))).isEqualTo("hall.objected-already");
    }

    @Test
    void theAnswerKeepsChangesOrStrikesOutAndThePointsOfBeforeStayKnown() {
        Mark mark = after(null, new Command.Enter(mark()), at(UUID.randomUUID(), DAY));
        Act manager = at(UUID.randomUUID(), DAY.plusDays(1));
        assertThat(refused(mark, new Command.Settle(Outcome.KEPT, null, "属实"), manager))
                .isEqualTo("hall.nothing-to-keep");
        Mark objected = after(mark, new Command.Object("有请假条"), at(PERSON, DAY));
        assertThat(after(objected, new Command.Settle(Outcome.KEPT, null, "属实"), manager)
                        .points())
                .isEqualByComparingTo("-2");
        Mark changed = after(objected, new Command.Settle(Outcome.CHANGED, BigDecimal.ONE.negate(), "酌减"), manager);
        assertThat(changed.points()).isEqualByComparingTo("-1");
        assertThat(Objects.requireNonNull(changed.answer()).before()).isEqualByComparingTo("-2");
        assertThat(Objects.requireNonNull(changed.objection()).text()).isEqualTo("有请假条");
        Mark struck = after(changed, new Command.Settle(Outcome.STRUCK, null, "查无此事"), manager);
        assertThat(struck.counts()).isFalse();
        assertThat(refused(struck, new Command.Settle(Outcome.CHANGED, BigDecimal.ONE, ""), manager))
                .isEqualTo("hall.struck-out");
    }

    @Test
    void nobodyIsEvaluatedForADayThatHasNotCome() {
        assertThat(refused(null, new Command.Enter(mark()), at(PERSON, DAY.minusDays(1))))
                .isEqualTo("hall.future-day");
    }
}
