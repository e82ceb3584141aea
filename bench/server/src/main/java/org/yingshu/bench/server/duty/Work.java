package org.yingshu.bench.server.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yingshu.bench.server.Life;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.model.Authority;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.plan.PlanRhythm;

/** What units and offices did about a duty until today, by a manner drawn for its lead. */
final class Work {

    private static final Evidence PAPER = new Evidence(new UUID(0, 1), "佐证材料.txt");

    private record Step(Instant at, int order, Act act, DutyCommand command) {}

    private final Random random;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private Duty duty;

    Work(Duty duty, LocalDate today, Random random) {
        this.duty = duty;
        this.today = today;
        this.random = random;
    }

    void playOn(Life<Duty, DutyCommand, DutyEvent> life) {
        int manner = random.nextInt(100);
        double pace = manner < 35 ? 1.15 : manner < 75 ? 1 : manner < 92 ? 0.7 : 0.3;
        LocalDate issued = duty.terms().issuedOn();
        for (var holder : duty.holders()) {
            LocalDate day = issued.plusDays(1L + random.nextInt(manner < 92 ? 5 : 30));
            unit(holder.owner(), day, 0, new DutyCommand.Sign(authority()));
            unit(holder.owner(), day, 1, new DutyCommand.NameResponsible(authority(), person()));
        }
        Owner lead = duty.holders().get(0).owner();
        LocalDate due = duty.due();
        long length = due == null ? 365 : Math.max(1, ChronoUnit.DAYS.between(issued, due));
        LocalDate end = issued.plusDays(Math.round(length / pace * (0.8 + 0.3 * random.nextDouble())));
        boolean closes = due != null && !(manner >= 92 && random.nextBoolean());
        LocalDate last = closes && end.isBefore(today) ? end : today;
        milestones(lead, issued, last);
        report(lead, issued, last, length, pace, manner);
        if (random.nextInt(100) < 9) {
            trouble(lead, issued.plusDays(8L + random.nextInt(20)));
        }
        if (closes) {
            close(lead, end);
        }
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::order));
        steps.forEach(step -> life.give(step.command(), step.act()));
        duty = life.state();
    }

    private void milestones(Owner lead, LocalDate issued, LocalDate last) {
        int index = 0;
        for (Milestone milestone : duty.milestones()) {
            LocalDate reached = milestone.due().minusDays(random.nextInt(10) - 2L);
            if (reached.isAfter(issued.plusDays(7)) && !reached.isAfter(last)) {
                unit(
                        lead,
                        reached,
                        2 + index++,
                        new DutyCommand.ReachMilestone(authority(), milestone.id(), Words.done(random), List.of()));
            }
        }
    }

    private void report(Owner lead, LocalDate issued, LocalDate last, long length, double pace, int manner) {
        PlanRhythm rhythm = duty.terms().reporting();
        int share = manner < 35 ? 95 : manner < 75 ? 80 : manner < 92 ? 55 : 10;
        for (LocalDate day = rhythm == null ? today : rhythm.next(issued);
                rhythm != null && day.isBefore(last);
                day = rhythm.next(day)) {
            if (random.nextInt(100) < share) {
                double gone = (double) ChronoUnit.DAYS.between(issued, day) / length;
                int percent = Math.clamp(Math.round(20 * gone * pace) * 5, 0, 95);
                List<Evidence> papers = percent >= 50 && random.nextBoolean() ? List.of(PAPER) : List.of();
                unit(
                        lead,
                        day.minusDays(1L + random.nextInt(2)),
                        6,
                        new DutyCommand.Tell(authority(), Words.done(random), percent, List.of(), papers));
            }
        }
    }

    private void trouble(Owner lead, LocalDate day) {
        UUID id = Life.id(random);
        unit(
                lead,
                day,
                7,
                new DutyCommand.RaiseDifficulty(authority(), id, DifficultyKind.HELP, "上级系统的数据接口尚未开放，需要协调。", null, ""));
        int end = random.nextInt(4);
        if (end == 0) {
            office(day.plusDays(5), new DutyCommand.HangUpDifficulty(officeAuthority(), id, "需省级平台配合，先行挂账。", null));
        } else if (end < 3) {
            office(day.plusDays(5), new DutyCommand.AnswerDifficulty(officeAuthority(), id, "已召开协调会，明确牵头单位。"));
            unit(lead, day.plusDays(9), 7, new DutyCommand.ResolveDifficulty(authority(), id, "按会议纪要落实。"));
        }
    }

    private void close(Owner lead, LocalDate end) {
        unit(lead, end, 8, new DutyCommand.Tell(authority(), "任务已完成，申请销号。", 100, List.of(), List.of(PAPER)));
        unit(lead, end, 9, new DutyCommand.RequestStrikeOff(authority(), "目标已达到，佐证材料齐全。", List.of(PAPER), 0));
        LocalDate checked = end.plusDays(1L + random.nextInt(5));
        boolean returned = random.nextInt(10) == 0;
        if (!duty.superiors().isEmpty()) {
            String superior = duty.superiors().get(0).toString();
            add(checked, 10, new Act("bench", "牵头单位", superior, null, Instant.EPOCH), check(authority(), !returned));
        } else {
            office(checked, check(officeAuthority(), !returned));
        }
    }

    private static DutyCommand check(Authority by, boolean passed) {
        return new DutyCommand.Check(by, passed, passed, true, passed ? "" : "佐证材料缺少运行数据，请补充后再报。");
    }

    private Person person() {
        return new Person(
                Words.pick(List.of("王", "李", "张", "刘", "陈", "杨", "赵"), random) + "建国",
                "科长",
                "0374-29%05d".formatted(random.nextInt(100_000)));
    }

    private Authority authority() {
        return Authority.unit(duty.region());
    }

    private Authority officeAuthority() {
        return new Authority(duty.terms().office(), true, true);
    }

    private void unit(Owner owner, LocalDate day, int order, DutyCommand command) {
        add(
                day,
                order,
                new Act("bench", owner.name() + "联络员", String.valueOf(owner.organisation()), null, Instant.EPOCH),
                command);
    }

    private void office(LocalDate day, DutyCommand command) {
        add(day, 11, new Act("bench", "营商环境建设领导小组办公室", null, null, Instant.EPOCH), command);
    }

    private void add(LocalDate day, int order, Act who, DutyCommand command) {
        if (day.isAfter(today)) {
            return;
        }
        Instant at = day.atTime(9, 0)
                .atZone(WorkCalendar.ZONE)
                .toInstant()
                .plus(order * 30L + random.nextInt(25), ChronoUnit.MINUTES);
        steps.add(new Step(at, order, new Act(who.actor(), who.name(), who.organisation(), who.absent(), at), command));
    }
}
