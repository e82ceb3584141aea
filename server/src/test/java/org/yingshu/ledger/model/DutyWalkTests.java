package org.yingshu.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.ledger.model.DutyFixture.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.Verdict;

/** Laws that hold for every sequence of commands: many random ones are tried. */
class DutyWalkTests {

    private static final List<UUID> WHO = List.of(LEAD, SUPPORT, COUNTY, STRANGER);
    private static final List<Authority> AS = List.of(UNIT, OFFICE, COUNTY_OFFICE, SUPERVISOR);
    private static final Lights LIGHTS = new Lights(SETTINGS, new PlaceDays(region -> WorkCalendar.national()));

    private final DutyLife life = new DutyLife();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsItsLaws(long seed) {
        Random random = new Random(seed);
        for (int walk = 0; walk < 150; walk++) {
            walk(random);
        }
    }

    private void walk(Random random) {
        boolean part = random.nextBoolean();
        Duty duty = null;
        List<DutyEvent> story = new ArrayList<>();
        Instant now = Instant.parse("2026-03-02T02:00:00Z");
        for (int step = 0; step < 60; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(24 * 12)));
            UUID organisation = random.nextInt(4) == 0 ? null : WHO.get(random.nextInt(WHO.size()));
            Act act = new Act("a", "某人", organisation == null ? null : organisation.toString(), null, now);
            DutyCommand command = step == 0
                    ? handDownCommand(
                            new UUID(5, 1),
                            part ? new UUID(5, 0) : null,
                            part ? List.of(LEAD) : List.of(),
                            random.nextInt(5) == 0 ? null : LocalDate.of(2026, 11, 30),
                            random.nextInt(4) == 0)
                    : command(random, AS.get(random.nextInt(AS.size())), duty);
            Set<Deed> offered = duty == null || !(command instanceof DutyCommand.Done done)
                    ? Set.of()
                    : Rights.open(duty, Standing.of(act, done.by()));
            Decision<DutyEvent> decision = life.decide(duty, command, act);
            if (decision instanceof Decision.Accepted<DutyEvent> accepted) {
                if (command instanceof DutyCommand.Done done) {
                    assertThat(offered).as("what is accepted was offered").contains(done.deed());
                }
                story.addAll(accepted.events());
                duty = life.evolve(duty, accepted.events());
            }
            holds(Objects.requireNonNull(duty), story, LocalDate.ofInstant(now, WorkCalendar.ZONE));
        }
    }

    private static void holds(Duty duty, List<DutyEvent> story, LocalDate today) {
        assertThat(duty.progress().percent()).isBetween(0, 100);
        if (duty.status() == DutyStatus.STRUCK_OFF) {
            int requested = last(story, DutyEvent.StrikeOffRequested.class);
            int checked = last(story, DutyEvent.CheckPassed.class);
            assertThat(checked).as("a check passed after the request").isGreaterThan(requested);
            assertThat(duty.count(Difficulty.State.OPEN))
                    .as("nothing was left unanswered")
                    .isZero();
            assertThat(duty.progress().papers()
                            + Objects.requireNonNull(duty.closing().request())
                                    .evidence()
                                    .size())
                    .isPositive();
        }
        assertThat(duty.status() == DutyStatus.IN_CHECK)
                .isEqualTo(duty.status().isOpen() && duty.closing().request() != null);
        Outlook outlook = LIGHTS.of(duty, today);
        assertThat(outlook.light() == Light.CLOSED).isEqualTo(!duty.status().isOpen());
        outlook.reasons().forEach(reason -> assertThat(Outlook.Reason.unpacked(reason.packed()))
                .isEqualTo(reason));
    }

    private static int last(List<DutyEvent> story, Class<?> type) {
        for (int i = story.size() - 1; i >= 0; i--) {
            if (type.isInstance(story.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static DutyCommand command(Random random, Authority by, @Nullable Duty duty) {
        UUID difficulty = new UUID(7, random.nextInt(3));
        LocalDate day = LocalDate.of(2026, 1 + random.nextInt(12), 1);
        return switch (random.nextInt(22)) {
            case 0, 1, 2 -> new DutyCommand.Sign(by);
            case 3 -> new DutyCommand.Decline(by, "不属本单位");
            case 4 ->
                new DutyCommand.Reassign(
                        by,
                        List.of(new Owner(LEAD, "甲", Role.LEAD, false), new Owner(STRANGER, "乙", Role.SHARE, false)),
                        "调整");
            case 5 -> new DutyCommand.NameResponsible(by, new Person("甲", "", ""));
            case 6 ->
                new DutyCommand.BreakDown(
                        by,
                        List.of(new Part(
                                new UUID(6, random.nextInt()), WHO.get(random.nextInt(4)), "丙", "411002", "部分", day)));
            case 7 ->
                new DutyCommand.SetMilestones(
                        by, List.of(new Milestone("u" + random.nextInt(3), "节点", day, false, null, "")));
            case 8 -> new DutyCommand.ReachMilestone(by, random.nextBoolean() ? "m1" : "u1", "", List.of());
            case 9, 10 -> report(random.nextInt(130) - 10, random.nextBoolean() ? "3" : "4");
            case 11 -> new DutyCommand.RequestExtension(by, day, "原因", List.of());
            case 12 -> new DutyCommand.DecideExtension(by, random.nextBoolean(), null, "意见", null);
            case 13 ->
                new DutyCommand.RaiseDifficulty(
                        by, difficulty, DifficultyKind.PROBLEM, "问题", random.nextBoolean() ? SUPPORT : null, "");
            case 14 -> new DutyCommand.AnswerDifficulty(by, difficulty, "答复");
            case 15 -> new DutyCommand.HangUpDifficulty(by, difficulty, "挂账", null);
            case 16 -> new DutyCommand.ResolveDifficulty(by, difficulty, "解决");
            case 17 -> new DutyCommand.ReviewIt(by, Verdict.values()[random.nextInt(3)], "复核");
            case 18 -> strikeOff();
            case 19, 20 -> check(by, random.nextInt(3) > 0);
            default ->
                switch (random.nextInt(8)) {
                    case 0 -> new DutyCommand.Withdraw(by, "撤销");
                    case 1, 2 -> new DutyCommand.TakeBackStrikeOff(by, "补充");
                    default -> new DutyCommand.LookBack(by, random.nextBoolean(), "回头看", List.of(), null);
                };
        };
    }

    @Test
    void refusesToBeHandedDownTwice() {
        DutyFixture it = handedDown();
        assertThat(it.does(null, handDownCommand(new UUID(5, 1), null, List.of(), null, false)))
                .isEqualTo("ledger.already-handed-down");
    }
}
