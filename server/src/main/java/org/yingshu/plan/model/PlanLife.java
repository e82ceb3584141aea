package org.yingshu.plan.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanEvent.Judged;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.PlanView.Status;
import org.yingshu.plan.model.PlanCommand.AcceptOpen;
import org.yingshu.plan.model.PlanCommand.Confirm;
import org.yingshu.plan.model.PlanCommand.Correct;
import org.yingshu.plan.model.PlanCommand.Describe;
import org.yingshu.plan.model.PlanCommand.Issue;
import org.yingshu.plan.model.PlanCommand.Join;
import org.yingshu.plan.model.PlanCommand.Judge;
import org.yingshu.plan.model.PlanCommand.Reopen;
import org.yingshu.plan.model.PlanCommand.Take;
import org.yingshu.plan.model.PlanCommand.Undo;
import org.yingshu.plan.model.PlanCommand.Withdraw;

/** imported (and corrected) → confirmed → issued → withdrawn. */
public final class PlanLife implements Lifecycle<Plan, PlanCommand, PlanEvent> {

    @Override
    public Decision<PlanEvent> decide(@Nullable Plan plan, PlanCommand command, Act act) {
        if (plan == null) {
            return command instanceof Take take ? Decision.accept(take.read()) : Decision.refuse("shared.not-found");
        }
        return switch (command) {
            case Take take -> refuse(PlanProblem.ALREADY_IMPORTED, plan.head().title(), plan.id());
            case Describe describe -> describe(plan, describe);
            case Correct correct -> Corrections.decide(plan, correct, act);
            case Undo undo -> Corrections.undo(plan, undo.correction());
            case Judge judge -> judge(plan, judge, act);
            case AcceptOpen accept -> accept(plan, accept, act);
            case Join join -> Decision.accept(new PlanEvent.Joined(plan.id(), join.master(), join.part()));
            case Confirm confirm -> confirm(plan);
            case Reopen reopen ->
                plan.status() == Status.CONFIRMED
                        ? Decision.accept(new PlanEvent.Reopened(plan.id(), reopen.reason()))
                        : refuse(PlanProblem.NOT_CONFIRMED, plan.status());
            case Issue issue -> issue(plan, issue);
            case Withdraw withdraw -> withdraw(plan, withdraw);
        };
    }

    @Override
    public Plan evolve(@Nullable Plan before, PlanEvent event) {
        if (event instanceof PlanEvent.Imported read) {
            return new Plan(
                    read.plan(),
                    read.head(),
                    Status.IMPORTED,
                    read.source(),
                    read.family(),
                    read.edition(),
                    read.fromLine(),
                    read.toLine(),
                    read.tasks(),
                    read.bodies(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    null,
                    null,
                    null,
                    null);
        }
        Plan plan = Objects.requireNonNull(before, "a plan begins with its import");
        return switch (event) {
            case PlanEvent.Imported read -> plan;
            case PlanEvent.Described described -> plan.with(described.after());
            case PlanEvent.Corrected corrected -> plan.corrected(corrected.correction());
            case PlanEvent.Undone undone -> plan.undone(undone.correction());
            case PlanEvent.Judged judged -> plan.judged(judged);
            case PlanEvent.OpenAccepted accepted ->
                plan.accepted(accepted.tasks(), new Plan.Acceptance(accepted.reason(), accepted.by(), accepted.at()));
            case PlanEvent.Joined joined -> plan.joined(joined.master(), joined.part());
            case PlanEvent.Confirmed confirmed -> plan.with(Status.CONFIRMED);
            case PlanEvent.Reopened reopened -> plan.with(Status.IMPORTED);
            case PlanEvent.Issued issued -> plan.issued(issued.issuedOn(), issued.rhythm());
            case PlanEvent.Withdrawn withdrawn -> plan.with(Status.WITHDRAWN);
        };
    }

    private static Decision<PlanEvent> describe(Plan plan, Describe command) {
        if (plan.status() != Status.IMPORTED) {
            return refuse(PlanProblem.NOT_CORRECTABLE, plan.status());
        }
        if (command.head().title().isBlank()) {
            return refuse(PlanProblem.HEAD_NEEDED);
        }
        return command.head().equals(plan.head())
                ? Decision.accept()
                : Decision.accept(new PlanEvent.Described(plan.id(), plan.head(), command.head()));
    }

    private static Decision<PlanEvent> judge(Plan plan, Judge command, Act act) {
        if (command.verdict() == Judged.Verdict.IGNORED && command.reason().isBlank()) {
            return refuse(PlanProblem.REASON_NEEDED);
        }
        return Decision.accept(
                new Judged(plan.id(), command.findings(), command.verdict(), command.reason(), act.name(), act.at()));
    }

    private static Decision<PlanEvent> accept(Plan plan, AcceptOpen command, Act act) {
        if (plan.status() != Status.IMPORTED) {
            return refuse(PlanProblem.NOT_CORRECTABLE, plan.status());
        }
        if (command.reason().isBlank()) {
            return refuse(PlanProblem.REASON_NEEDED);
        }
        List<UUID> open = plan.open().stream()
                .map(OpenItem::task)
                .filter(command.tasks()::contains)
                .toList();
        return open.isEmpty()
                ? Decision.accept()
                : Decision.accept(new PlanEvent.OpenAccepted(plan.id(), open, command.reason(), act.name(), act.at()));
    }

    private static Decision<PlanEvent> confirm(Plan plan) {
        if (plan.status() != Status.IMPORTED) {
            return refuse(PlanProblem.NOT_CORRECTABLE, plan.status());
        }
        if (plan.tasks().isEmpty()) {
            return refuse(PlanProblem.NO_TASKS);
        }
        int open = plan.open().size();
        return open > 0
                ? refuse(PlanProblem.OPEN_ITEMS, open)
                : Decision.accept(
                        new PlanEvent.Confirmed(plan.id(), plan.tasks().size()));
    }

    private static Decision<PlanEvent> issue(Plan plan, Issue command) {
        if (plan.status() != Status.CONFIRMED) {
            return refuse(PlanProblem.NOT_CONFIRMED, plan.status());
        }
        return Decision.accept(new PlanEvent.Issued(
                plan.id(),
                plan.head().title(),
                plan.head().number(),
                plan.head().issuer(),
                plan.head().region(),
                command.on(),
                command.rhythm(),
                plan.tasks().size()));
    }

    private static Decision<PlanEvent> withdraw(Plan plan, Withdraw command) {
        if (plan.status() == Status.WITHDRAWN) {
            return refuse(PlanProblem.NOT_WITHDRAWABLE);
        }
        return command.reason().isBlank()
                ? refuse(PlanProblem.REASON_NEEDED)
                : Decision.accept(new PlanEvent.Withdrawn(plan.id(), command.reason()));
    }

    static Decision<PlanEvent> refuse(PlanProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }
}
