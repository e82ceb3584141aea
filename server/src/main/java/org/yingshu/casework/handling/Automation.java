package org.yingshu.casework.handling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.Debt;
import org.yingshu.casework.DecisionKind;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Paper;
import org.yingshu.casework.StopKind;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.StepRules;
import org.yingshu.casework.model.Work;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.payment.OrderView;
import org.yingshu.payment.PaymentOrder;
import org.yingshu.payment.Payments;
import org.yingshu.shared.Ids;

/** What the platform does with a case by itself: rules, orders of payment, and instant decisions (R5.14, R5.15). */
@Component
class Automation {

    private final StepRules rules;
    private final Payments payments;
    private final Issuance issuance;
    private final Deadlines deadlines;
    private final CaseworkSettings settings;

    Automation(StepRules rules, Payments payments, Issuance issuance, Deadlines deadlines, CaseworkSettings settings) {
        this.rules = rules;
        this.payments = payments;
        this.issuance = issuance;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** The next thing to do; empty where it is somebody's turn. */
    Optional<CaseCommand.Done> next(CaseFile file, Procedure how, Act act) {
        boolean instant = how.decision() == DecisionKind.INSTANT;
        if (file.status() == CaseStatus.SUBMITTED && instant && complete(file)) {
            return Optional.of(new CaseCommand.Accept(
                    List.of(),
                    "",
                    deadlines.after(settings.check(), act.at(), file.head().region())));
        }
        if (!file.status().underWay()) {
            return Optional.empty();
        }
        for (Step step : file.ready(how)) {
            Optional<CaseCommand.Done> done = step(file, how, step, instant, act);
            if (done.isPresent()) {
                return done;
            }
        }
        return Optional.empty();
    }

    private static boolean complete(CaseFile file) {
        return file.promise() == null
                && file.papers().stream()
                        .noneMatch(paper -> paper.way() == Paper.Way.LATER || paper.way() == Paper.Way.PROMISE);
    }

    private Optional<CaseCommand.Done> step(CaseFile file, Procedure how, Step step, boolean instant, Act act) {
        if (step.kind() == StepKind.PAYMENT) {
            return pay(file, how, step, act);
        }
        if (step.kind() == StepKind.AUTOMATIC) {
            return Optional.of(new CaseCommand.FinishBySystem(step.id(), true, "", List.of()));
        }
        if (step.kind() == StepKind.REVIEW || step.kind() == StepKind.DECISION) {
            String rule = how.part(step.id()).rule();
            return rule == null || !smooth(file, step) ? Optional.empty() : Optional.of(byRule(file, step, rule));
        }
        if (instant && step.kind() == StepKind.CERTIFICATE && !owes(file)) {
            return Optional.of(new CaseCommand.Issue(step.id(), issuance.issue(file, how, step.id(), act)));
        }
        return step.kind() == StepKind.DELIVERY && electronic(file, instant)
                ? Optional.of(new CaseCommand.Deliver(step.id(), DeliveryWay.ELECTRONIC, ""))
                : Optional.empty();
    }

    /** Who wants it on paper gets it from a person; who wants it electronically has it once it is made and sealed. */
    private boolean electronic(CaseFile file, boolean instant) {
        boolean made = file.rulings().stream()
                .anyMatch(ruling -> !ruling.certificates().isEmpty());
        return !owes(file)
                && file.unsealed().isEmpty()
                && issuance.wanted(file)
                        .map(way -> way == DeliveryWay.ELECTRONIC && (made || instant))
                        .orElse(instant);
    }

    /** Rules are asked once about a step, and only while nothing about the case needs a person's eye. */
    private static boolean smooth(CaseFile file, Step step) {
        Work asked = file.works().get(step.id());
        return asked != null
                && asked.explanation().isEmpty()
                && file.works().values().stream().allMatch(work -> !work.done() || work.passed())
                && file.stops().stream().noneMatch(stop -> stop.open() && stop.kind() != StopKind.UNCOUNTED)
                && !owes(file);
    }

    private static boolean owes(CaseFile file) {
        return file.debts().stream().anyMatch(debt -> debt.state() == Debt.State.OWED);
    }

    private CaseCommand.Done byRule(CaseFile file, Step step, String rule) {
        StepRules.Answer answer = rules.ask(file, rule);
        if (!answer.granted()) {
            return new CaseCommand.LeaveToPeople(step.id(), answer.fired());
        }
        return step.kind() == StepKind.DECISION
                ? new CaseCommand.Decide(step.id(), true, "", "", answer.fired())
                : new CaseCommand.FinishBySystem(step.id(), true, "", answer.fired());
    }

    private Optional<CaseCommand.Done> pay(CaseFile file, Procedure how, Step step, Act act) {
        Work work = file.works().get(step.id());
        if (work == null || work.order() != null) {
            return Optional.empty();
        }
        BigDecimal amount = how.part(step.id()).cost();
        if (amount.signum() == 0) {
            return Optional.of(new CaseCommand.FinishBySystem(step.id(), true, "无需缴费", List.of()));
        }
        Optional<OrderView> before = payments.standing("casework", file.id(), step.id());
        if (before.isPresent()) {
            return Optional.of(again(step, before.get()));
        }
        UUID order = Ids.next();
        payments.order(
                order,
                new PaymentOrder(
                        "casework",
                        file.id(),
                        step.id(),
                        file.head().applicant().subject(),
                        file.head().applicant().name(),
                        file.head().name() + " " + step.name(),
                        amount,
                        file.office(step.performer()).name().equals(Step.APPLICANT)
                                ? file.head().decider().name()
                                : file.office(step.performer()).name(),
                        file.organisations(),
                        file.head().region()),
                act);
        return Optional.of(new CaseCommand.AskPayment(step.id(), order, amount));
    }

    /** An earlier step was done anew: nobody pays twice for that. */
    private static CaseCommand.Done again(Step step, OrderView order) {
        String receipt = order.receipt();
        return receipt == null
                ? new CaseCommand.AskPayment(step.id(), order.id(), order.amount())
                : new CaseCommand.FinishBySystem(step.id(), true, paid(order.amount(), receipt), List.of());
    }

    static String paid(BigDecimal amount, String receipt) {
        return "已缴费 " + amount.toPlainString() + " 元，收据 " + receipt;
    }
}
