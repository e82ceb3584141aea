package org.yingshu.casework.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Defect;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.identity.AccountView;

/** What would have been done next with a made-up case, and when; nothing where that would be in the future. */
final class SampleCourse {

    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);

    private final Procedure how;
    private final WorkCalendar calendar;
    private final LocalDate until;
    private final Random random;
    private final Map<UUID, AccountView> people;
    private final boolean slow;
    private Instant now;

    /** @param people who acts for an office; it acts without a name where there is nobody */
    SampleCourse(
            Procedure how,
            WorkCalendar calendar,
            Instant begun,
            LocalDate until,
            Random random,
            Map<UUID, AccountView> people) {
        this.how = how;
        this.calendar = calendar;
        this.now = begun;
        this.until = until;
        this.random = random;
        this.people = people;
        this.slow = random.nextInt(8) == 0;
    }

    /** A command, and whose act it is. */
    record Next(CaseCommand command, Act act) {}

    Optional<Next> next(CaseFile file) {
        List<Task> tasks = Tasks.of(file, how);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        Task task = tasks.get(random.nextInt(tasks.size()));
        now = later();
        if (LocalDate.ofInstant(now, WorkCalendar.ZONE).isAfter(until)) {
            return Optional.empty();
        }
        CaseCommand command = command(file, task);
        AccountView person = task.forApplicant() ? null : people.get(task.organisation());
        String name = task.forApplicant() ? file.head().applicant().name() : person == null ? "经办人员" : person.name();
        String actor = person == null ? "demo" : person.id().toString();
        return command == null
                ? Optional.empty()
                : Optional.of(new Next(
                        command, new Act(actor, name, task.organisation().toString(), null, now)));
    }

    /** Within office hours of a working day; one in eight takes his time. */
    private Instant later() {
        LocalDate day = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        int days = slow ? 2 + random.nextInt(6) : random.nextInt(2);
        for (int i = 0; i < days || !calendar.covers(day) || !calendar.isWorkingDay(day); ) {
            day = day.plusDays(1);
            if (!calendar.covers(day)) {
                break;
            }
            i += calendar.isWorkingDay(day) ? 1 : 0;
        }
        Instant at = day.atTime(LocalTime.of(9 + random.nextInt(8), random.nextInt(60)))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        return at.isAfter(now) ? at : now.plusSeconds(600);
    }

    private @Nullable CaseCommand command(CaseFile file, Task task) {
        return switch (task.kind()) {
            case "ACCEPT" -> reception(file);
            case "SUPPLEMENT" -> new CaseCommand.GiveSupplement(given(file), file.form());
            case "DEBT", "CHECK", "RECTIFY", "PAYMENT" -> null;
            default -> step(task);
        };
    }

    private CaseCommand reception(CaseFile file) {
        Optional<MaterialNeed> need = how.materials().stream().findFirst();
        boolean asks = need.isPresent() && file.supplements().isEmpty() && random.nextInt(6) == 0;
        if (asks) {
            var defect = new Defect(
                    Defect.Kind.MATERIAL, need.get().material(), need.get().name(), "扫描件不清晰，请重新提交");
            UUID stop = new UUID(random.nextLong(), random.nextLong());
            LocalDate day = LocalDate.ofInstant(now, WorkCalendar.ZONE).plusDays(20);
            return new CaseCommand.AskSupplement(stop, List.of(defect), day);
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
        StepKind kind = StepKind.valueOf(task.kind());
        if (task.forApplicant()) {
            return new CaseCommand.FinishOwnStep(task.step(), "已完成", List.of());
        }
        return switch (kind) {
            case JOINT_REVIEW, JOINT_CHECK -> new CaseCommand.Opine(task.step(), true, "", List.of());
            case DECISION ->
                random.nextInt(25) == 0
                        ? new CaseCommand.Decide(task.step(), false, "不符合法定条件。", "", List.of())
                        : new CaseCommand.Decide(task.step(), true, "", "", List.of());
            case CERTIFICATE -> new CaseCommand.Issue(task.step(), List.of());
            case DELIVERY -> new CaseCommand.Deliver(task.step(), DeliveryWay.values()[random.nextInt(3)], "");
            case ACCEPT, REVIEW, SITE_CHECK, EXPERT_REVIEW, HEARING, AUTOMATIC, PAYMENT, APPLICANT, WORKS ->
                new CaseCommand.FinishStep(task.step(), true, "", List.of());
        };
    }
}
