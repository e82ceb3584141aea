package org.yingshu.ledger.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.ledger.Stage;
import org.yingshu.shared.scope.DataScope;

/** How somebody stands towards a duty. */
public record Standing(@Nullable UUID organisation, Authority authority) {

    static Standing of(Act act, Authority authority) {
        return new Standing(act.organisation() == null ? null : UUID.fromString(act.organisation()), authority);
    }

    boolean leads(Duty duty) {
        return duty.isLedBy(organisation);
    }

    boolean holds(Duty duty) {
        return duty.holder(organisation).isPresent();
    }

    boolean isSuperior(Duty duty) {
        return organisation != null && duty.superiors().contains(organisation);
    }

    /** The office that issued the plan, or one above it; an office below must not decide what was put on its own place. */
    boolean isOffice(Duty duty) {
        return authority.office() && isAtOrAbove(duty);
    }

    boolean isSupervisor(Duty duty) {
        return authority.supervisor() && duty.region().startsWith(DataScope.below(authority.region()));
    }

    boolean checks(Duty duty, Stage stage) {
        return switch (stage) {
            case LEAD -> leads(duty);
            case SUPERIOR -> isSuperior(duty);
            case OFFICE -> isOffice(duty);
        };
    }

    private boolean isAtOrAbove(Duty duty) {
        return duty.terms().office().startsWith(DataScope.below(authority.region()));
    }
}
