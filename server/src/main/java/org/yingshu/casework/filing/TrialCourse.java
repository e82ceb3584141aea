package org.yingshu.casework.filing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Paper;
import org.yingshu.casework.handling.CaseIssuing;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.handling.Reception;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.journal.Intent;
import org.yingshu.shared.problem.ProblemException;

/** What everybody does with a test case: always the next thing, always in its favour. */
@Component
class TrialCourse {

    private final Cases cases;
    private final Reception reception;
    private final CaseIssuing issuing;
    private final ProcedureStore procedures;

    TrialCourse(Cases cases, Reception reception, CaseIssuing issuing, ProcedureStore procedures) {
        this.cases = cases;
        this.reception = reception;
        this.issuing = issuing;
        this.procedures = procedures;
    }

    /** @param stage is told the step before it is done */
    CaseFile turn(CaseFile file, Example example, Instant at, AtomicReference<String> stage) {
        Task task = Tasks.of(file, procedures.of(file.procedure())).stream()
                .filter(one -> !one.key().equals(Tasks.CHECK))
                .min(Comparator.comparing(one -> !one.key().startsWith(Tasks.DEBT)))
                .orElseThrow(() -> new ProblemException(CaseProblem.STEP_NOT_READY, stage.get()));
        stage.set(task.name().isBlank() ? task.key() : task.name());
        Act act = new Act("trial", "自测机器人", task.organisation().toString(), null, at);
        UUID id = file.id();
        switch (task.kind()) {
            case "ACCEPT" -> accept(id, task, example, act);
            case "CERTIFICATE" -> issuing.issue(id, task.step(), Intent.NONE, act);
            case "PAYMENT" -> {
                var paid = new CaseCommand.FinishBySystem(task.step(), true, "自测，未收费", List.of());
                cases.handle(id, paid, Intent.NONE, Act.ofSystem("trial", at));
            }
            case "DELIVERY" -> handOver(file, task, act);
            default -> cases.handle(id, command(task), Intent.NONE, act);
        }
        return cases.find(id).state();
    }

    /** The robot has no seal to set: it goes on as if the issuer had, and the platform hands over by itself if it may. */
    private void handOver(CaseFile file, Task task, Act act) {
        if (file.unsealed().isEmpty()) {
            cases.handle(file.id(), new CaseCommand.Deliver(task.step(), DeliveryWay.ELECTRONIC, ""), Intent.NONE, act);
        }
        for (Ruling.Issued one : file.unsealed()) {
            var sealed = new CaseCommand.NoteSeal(one.certificate(), true);
            cases.handle(file.id(), sealed, Intent.NONE, Act.ofSystem("trial", act.at()));
        }
    }

    private void accept(UUID id, Task task, Example example, Act act) {
        if (!task.key().equals(Tasks.ACCEPTANCE)) {
            cases.handle(id, new CaseCommand.FinishStep(task.step(), true, "", List.of()), Intent.NONE, act);
            return;
        }
        List<Reception.Owed> owed = example.tolerated().stream()
                .map(material -> new Reception.Owed(material, null))
                .toList();
        reception.accept(id, owed, Intent.NONE, act);
    }

    private static CaseCommand command(Task task) {
        if (task.key().startsWith(Tasks.DEBT)) {
            String material = task.key().substring(Tasks.DEBT.length());
            return new CaseCommand.FulfilDebt(material, List.of(paper(material, task.name())));
        }
        if (task.forApplicant()) {
            return new CaseCommand.FinishOwnStep(task.step(), "已完成", List.of());
        }
        return switch (StepKind.valueOf(task.kind())) {
            case JOINT_REVIEW, JOINT_CHECK -> new CaseCommand.Opine(task.step(), true, "", List.of());
            case DECISION -> new CaseCommand.Decide(task.step(), true, "", "", List.of());
            case ACCEPT,
                    REVIEW,
                    SITE_CHECK,
                    EXPERT_REVIEW,
                    HEARING,
                    AUTOMATIC,
                    PAYMENT,
                    APPLICANT,
                    WORKS,
                    CERTIFICATE,
                    DELIVERY -> new CaseCommand.FinishStep(task.step(), true, "", List.of());
        };
    }

    private static Paper paper(String material, @Nullable String name) {
        return new Paper(material, name == null ? material : name, Paper.Way.PAPER, List.of(), null, "");
    }
}
