package org.yingshu.ledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a duty ended, or tried to.
 *
 * @param request null unless a check is under way or was passed
 * @param returns how often a check sent it back
 * @param lastReturn why it was sent back last
 * @param reopened how often a look-back opened it again
 */
public record Closing(
        @Nullable StrikeOff request,
        int returns,
        @Nullable String lastReturn,
        @Nullable LocalDate closedOn,
        @Nullable Boolean onTime,
        int reopened,
        @Nullable LocalDate lookedBackOn) {

    static final Closing NONE = new Closing(null, 0, null, null, null, 0, null);

    Closing requested(@Nullable StrikeOff asked) {
        return new Closing(asked, returns, lastReturn, closedOn, onTime, reopened, lookedBackOn);
    }

    Closing returned(String reason) {
        return new Closing(null, returns + 1, reason, closedOn, onTime, reopened, lookedBackOn);
    }

    Closing closed(LocalDate on, @Nullable Boolean inTime) {
        return new Closing(request, returns, lastReturn, on, inTime, reopened, lookedBackOn);
    }

    Closing lookedBack(LocalDate on) {
        return new Closing(request, returns, lastReturn, closedOn, onTime, reopened, on);
    }

    Closing opened() {
        return new Closing(null, returns, lastReturn, null, null, reopened + 1, lookedBackOn);
    }
}
