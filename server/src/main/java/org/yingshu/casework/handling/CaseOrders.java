package org.yingshu.casework.handling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.Work;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.payment.Payments;

/** What was to be paid for a case that goes no further. */
@Component
class CaseOrders {

    private final Payments payments;

    CaseOrders(Payments payments) {
        this.payments = payments;
    }

    /** What was to be paid is no longer; of a case that was withdrawn, by word or by silence, what was paid is given back. */
    void follow(@Nullable CaseFile before, CaseFile after, CaseCommand command, Act act) {
        if (before == null
                || before.status() == after.status() && before.skipped().equals(after.skipped())) {
            return;
        }
        if (after.status() == CaseStatus.WITHDRAWN) {
            String reason = command instanceof CaseCommand.Withdraw it ? it.reason() : "逾期未补正";
            payments.of("casework", after.id()).forEach(order -> payments.cancel(order.id(), reason, act));
        } else {
            after.works().values().stream()
                    .filter(work -> !work.done() && after.skipped().contains(work.step()))
                    .map(Work::order)
                    .filter(Objects::nonNull)
                    .forEach(order -> payments.cancel(order, "办件不再需要缴费", act));
        }
    }
}
