package org.yingshu.bench.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.yingshu.bench.server.Life;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.Defect;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;

/** What offices and the applicant did about one case until now, by a pace that was drawn for it. */
final class Story {

    private static final int MOST_TURNS = 200;
    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    private static final WorkCalendar CALENDAR = WorkCalendar.national();

    private final Procedure how;
    private final Instant until;
    private final Random random;
    private final int pace;
    private Instant now;

    /** @param slow how slow an office is that takes its time, in days for a step */
    Story(Procedure how, Instant begun, Instant until, int slow, Random random) {
        this.how = how;
        this.now = begun;
        this.until = until;
        this.random = random;
        pace = random.nextInt(8) == 0 ? slow : 2;
    }

    void playOn(Life<CaseFile, CaseCommand, CaseEvent> life) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            List<Task> tasks = Tasks.of(life.state(), how);
            if (tasks.isEmpty()) {
                return;
            }
            Task task = tasks.get(random.nextInt(tasks.size()));
            boolean alone = task.kind().equals("PAYMENT") || task.kind().equals("AUTOMATIC");
            now = alone ? now.plusMillis(300) : later();
            CaseCommand command = command(life.state(), task);
            if (now.isAfter(until) || command == null || !life.give(command, act(life.state(), task, alone))) {
                return;
            }
        }
    }

    private Act act(CaseFile file, Task task, boolean alone) {
        if (alone) {
            return Act.ofSystem("casework", now);
        }
        String name = task.forApplicant() ? file.head().applicant().name() : "经办人员";
        return new Act("bench", name, task.organisation().toString(), null, now);
    }

    private Instant later() {
        LocalDate day = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        for (int days = random.nextInt(pace); days > 0 || !works(day); day = day.plusDays(1)) {
            days -= works(day) ? 1 : 0;
        }
        Instant at = day.atTime(LocalTime.of(9 + random.nextInt(8), random.nextInt(60)))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        return at.isAfter(now) ? at : now.plusSeconds(600);
    }

    private static boolean works(LocalDate day) {
        return !CALENDAR.covers(day) || CALENDAR.isWorkingDay(day);
    }

    private @Nullable CaseCommand command(CaseFile file, Task task) {
        return switch (task.kind()) {
            case "ACCEPT" -> task.key().equals(Tasks.ACCEPTANCE) ? reception(file) : step(task);
            case "SUPPLEMENT" -> new CaseCommand.GiveSupplement(given(file), file.form());
            case "DEBT", "CHECK", "RECTIFY" -> null;
            default -> step(task);
        };
    }

    private CaseCommand reception(CaseFile file) {
        if (!how.materials().isEmpty() && file.supplements().isEmpty() && random.nextInt(8) == 0) {
            var need = how.materials().getFirst();
            var defect = new Defect(Defect.Kind.MATERIAL, need.material(), need.name(), "扫描件不清晰，请重新提交");
            LocalDate day = LocalDate.ofInstant(now, WorkCalendar.ZONE).plusDays(20);
            return new CaseCommand.AskSupplement(Life.id(random), List.of(defect), day);
        }
        return random.nextInt(40) == 0
                ? new CaseCommand.NotAccept("申请事项依法不属于本机关职权范围。")
                : new CaseCommand.Accept(List.of(), "", FAR);
    }

    private static List<Paper> given(CaseFile file) {
        return file.asked().orElseThrow().defects().stream()
                .map(defect -> new Paper(defect.about(), defect.name(), Paper.Way.PAPER, List.of(), null, ""))
                .toList();
    }

    private CaseCommand step(Task task) {
        if (task.forApplicant() && !task.kind().equals("PAYMENT")) {
            return new CaseCommand.FinishOwnStep(task.step(), "已完成", List.of());
        }
        return switch (StepKind.valueOf(task.kind())) {
            case JOINT_REVIEW, JOINT_CHECK -> new CaseCommand.Opine(task.step(), true, "同意", List.of());
            case DECISION -> new CaseCommand.Decide(task.step(), random.nextInt(25) > 0, "经审查，依法作出决定。", "", List.of());
            case CERTIFICATE -> new CaseCommand.Issue(task.step(), List.of());
            case DELIVERY -> new CaseCommand.Deliver(task.step(), DeliveryWay.values()[random.nextInt(3)], "");
            case AUTOMATIC -> new CaseCommand.FinishBySystem(task.step(), true, "已推送", List.of());
            case PAYMENT -> new CaseCommand.FinishBySystem(task.step(), true, "无需缴费", List.of());
            case ACCEPT, REVIEW, SITE_CHECK, EXPERT_REVIEW, HEARING, APPLICANT, WORKS ->
                new CaseCommand.FinishStep(task.step(), true, "符合要求", List.of());
        };
    }
}
