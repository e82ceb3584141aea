package org.yingshu.ledger.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.model.Authority;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.Holder;
import org.yingshu.ledger.model.WorkingDays;
import org.yingshu.plan.PlanRhythm;

/** What may have happened to a duty: made up, but the same for the same duty and seed. */
final class SampleStory {

    /** A command with who gave it and when. */
    record Step(Act act, DutyCommand command) {}

    /** How a unit goes about its work. */
    private enum Manner {
        DILIGENT(3, 95, 1.15),
        STEADY(4, 80, 1.0),
        SLOW(7, 55, 0.7),
        SILENT(12, 10, 0.3);

        private final int signDays;
        private final int reportsPercent;
        private final double pace;

        Manner(int signDays, int reportsPercent, double pace) {
            this.signDays = signDays;
            this.reportsPercent = reportsPercent;
            this.pace = pace;
        }

        private static Manner drawn(Random random) {
            int share = random.nextInt(100);
            return share < 35 ? DILIGENT : share < 75 ? STEADY : share < 92 ? SLOW : SILENT;
        }
    }

    private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "周", "吴", "孙", "胡", "郭");
    private static final List<String> NAMES = List.of("建国", "志强", "海燕", "晓东", "丽娟", "文博", "春梅", "永刚");
    private static final List<String> POSTS = List.of("科长", "副局长", "主任", "四级调研员");
    private static final List<String> EARLY =
            List.of("已成立专班，明确分管负责同志和联络员，任务分解到科室。", "完成现状摸底，列出问题清单，正在起草实施办法。", "与有关单位会商，流程和材料清单形成初稿。");
    private static final List<String> MIDDLE =
            List.of("系统改造完成联调，选取两个窗口试运行。", "征求意见稿已印发各县（市、区），收到反馈并修改。", "培训窗口人员两批，更新办事指南。", "数据接口已开通，正在核对口径。");
    private static final List<String> LATE = List.of("新流程全面运行，正在收集运行数据。", "完成自查，佐证材料正在归集。", "回访办事企业，按反馈改进表单。");
    private static final List<String> TROUBLES =
            List.of("上级系统的数据接口尚未开放，需要协调。", "涉及多个部门的权责尚未明确，请求召开协调会。", "改造经费尚未落实，影响进度。");

    private final Duty duty;
    private final WorkingDays days;
    private final LocalDate until;
    private final Evidence evidence;
    private final boolean partsDone;
    private final Random random;
    private final Manner manner;
    private final List<Step> steps = new ArrayList<>();

    SampleStory(Duty duty, WorkingDays days, LocalDate until, Evidence evidence, long seed, boolean partsDone) {
        this.duty = duty;
        this.days = days;
        this.until = until;
        this.evidence = evidence;
        this.partsDone = partsDone;
        random = new Random(seed ^ duty.id().getLeastSignificantBits());
        manner = Manner.drawn(random);
    }

    /** In the order of time. */
    List<Step> steps() {
        List<Holder> holders = duty.holders().stream()
                .filter(holder -> holder.owner().organisation() != null)
                .toList();
        if (holders.isEmpty()) {
            return List.of();
        }
        holders.forEach(this::receive);
        Holder lead = duty.leads().stream()
                .filter(holder -> holder.owner().organisation() != null)
                .findFirst()
                .orElse(holders.get(0));
        report(lead.owner());
        trouble(lead.owner());
        close(lead.owner());
        steps.sort(Comparator.comparing(step -> step.act().at()));
        return steps;
    }

    private void receive(Holder holder) {
        LocalDate day = days.after(duty.terms().issuedOn(), 1 + random.nextInt(manner.signDays));
        if (manner == Manner.SILENT && random.nextInt(3) == 0 || day.isAfter(until)) {
            return;
        }
        Authority unit = Authority.unit(duty.region());
        add(holder.owner(), day, 0, new DutyCommand.Sign(unit));
        var person =
                new Person(pick(SURNAMES) + pick(NAMES), pick(POSTS), "0374-29%05d".formatted(random.nextInt(100_000)));
        add(holder.owner(), day, 1, new DutyCommand.NameResponsible(unit, person));
    }

    private void report(Owner lead) {
        PlanRhythm rhythm = duty.terms().reporting();
        if (rhythm == null) {
            return;
        }
        LocalDate due = rhythm.next(duty.terms().issuedOn());
        for (; !due.minusDays(2).isAfter(until); due = rhythm.next(due)) {
            if (random.nextInt(100) < manner.reportsPercent) {
                int percent = percent(due);
                String text = pick(percent < 35 ? EARLY : percent < 75 ? MIDDLE : LATE);
                List<Evidence> papers = percent >= 50 && random.nextBoolean() ? List.of(evidence) : List.of();
                add(
                        lead,
                        due.minusDays(1 + random.nextInt(2)),
                        2,
                        new DutyCommand.Tell(Authority.unit(duty.region()), text, percent, List.of(), papers));
            }
        }
    }

    /** Along the unit's pace, and never quite done before it says so. */
    private int percent(LocalDate day) {
        LocalDate from = duty.terms().issuedOn();
        LocalDate to = duty.due() == null ? from.plusMonths(12) : duty.due();
        double gone = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, to));
        double percent = 100 * gone * manner.pace * (0.85 + 0.3 * random.nextDouble());
        return (int) Math.clamp(Math.round(percent / 5) * 5, 0, 95);
    }

    private void trouble(Owner lead) {
        if (random.nextInt(100) >= 9) {
            return;
        }
        var id = new UUID(random.nextLong(), random.nextLong());
        Authority unit = Authority.unit(duty.region());
        LocalDate day = days.after(duty.terms().issuedOn(), 8 + random.nextInt(20));
        add(lead, day, 3, new DutyCommand.RaiseDifficulty(unit, id, DifficultyKind.HELP, pick(TROUBLES), null, ""));
        int end = random.nextInt(4);
        LocalDate answered = days.after(day, 3 + random.nextInt(6));
        if (end == 0) {
            addOffice(answered, new DutyCommand.HangUpDifficulty(office(), id, "需省级平台配合，先行挂账。", null));
        } else if (end < 3) {
            addOffice(answered, new DutyCommand.AnswerDifficulty(office(), id, "已召开协调会，明确由数据主管部门牵头解决。"));
            add(lead, days.after(answered, 4), 3, new DutyCommand.ResolveDifficulty(unit, id, "按会议纪要落实，问题已解决。"));
        }
    }

    private void close(Owner lead) {
        LocalDate due = duty.due();
        if (due == null || duty.terms().continuing() || !partsDone) {
            return;
        }
        long length = ChronoUnit.DAYS.between(duty.terms().issuedOn(), due);
        LocalDate done =
                duty.terms().issuedOn().plusDays(Math.round(length / manner.pace * (0.8 + 0.3 * random.nextDouble())));
        LocalDate asked = days.after(done, 1);
        LocalDate checked = days.after(asked, 1 + random.nextInt(4));
        if (asked.isAfter(until) || manner == Manner.SILENT && random.nextBoolean()) {
            return;
        }
        Authority unit = Authority.unit(duty.region());
        add(lead, asked, 4, new DutyCommand.Tell(unit, "任务已完成，申请销号。", 100, List.of(), List.of(evidence)));
        add(lead, asked, 5, new DutyCommand.RequestStrikeOff(unit, "目标已达到，佐证材料齐全。", List.of(evidence), 0));
        if (random.nextInt(10) == 0) {
            addOffice(checked, new DutyCommand.Check(office(), false, false, true, "佐证材料缺少运行数据，请补充后再报。"));
        } else {
            if (duty.part() && !duty.superiors().isEmpty()) {
                String superior = duty.superiors().get(0).toString();
                add(
                        checked,
                        5,
                        new Act("demo", "牵头单位", superior, null, Instant.EPOCH),
                        new DutyCommand.Check(unit, true, true, true, ""));
            }
            addOffice(checked, new DutyCommand.Check(office(), true, true, true, ""));
            LocalDate look = checked.plusDays(20 + random.nextInt(20));
            if (random.nextInt(12) == 0) {
                boolean kept = random.nextInt(3) > 0;
                String findings = kept ? "现场查看两个窗口，成效保持。" : "现场查看发现窗口仍收取已取消的材料。";
                addOffice(look, new DutyCommand.LookBack(office(), kept, findings, List.of(), null));
            }
        }
    }

    private Authority office() {
        return new Authority(duty.terms().office(), true, true);
    }

    private void add(Owner owner, LocalDate day, int order, DutyCommand command) {
        String organisation = String.valueOf(owner.organisation());
        add(day, order, new Act("demo", owner.name() + "联络员", organisation, null, Instant.EPOCH), command);
    }

    private void addOffice(LocalDate day, DutyCommand command) {
        add(day, 6, new Act("demo", "营商环境建设领导小组办公室", null, null, Instant.EPOCH), command);
    }

    /** In office hours; what belongs to one day keeps its order. */
    private void add(LocalDate day, int order, Act who, DutyCommand command) {
        if (day.isAfter(until)) {
            return;
        }
        Instant at = day.atTime(9, 0)
                .atZone(WorkCalendar.ZONE)
                .toInstant()
                .plus(order * 60L + random.nextInt(50) + steps.size() % 7, ChronoUnit.MINUTES);
        steps.add(new Step(new Act(who.actor(), who.name(), who.organisation(), who.absent(), at), command));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
