package org.yingshu.exchange.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.shared.problem.ProblemException;

/**
 * How a message stands, and what may become of it.
 *
 * @param tries how often it failed
 * @param nextAt when it may be sent (again)
 * @param sentAt when the receiver first had it
 * @param receipt the receiver's own number
 * @param fault why it failed the last time: the receiver's words, or a code of ours
 */
public record Standing(
        MessageState state,
        int tries,
        Instant nextAt,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        String receipt,
        String fault) {

    /** The directory knows no such receiver in the place. */
    public static final String NO_RECEIVER = "exchange.fault.no-receiver";

    /** The receiver's system did not answer. */
    public static final String UNREACHABLE = "exchange.fault.unreachable";

    public static Standing begun(Instant at) {
        return new Standing(MessageState.WAITING, 0, at, null, null, "", "");
    }

    /** The place has no such receiver: a person looks at it from the beginning. */
    public static Standing nobody(Instant at) {
        return new Standing(MessageState.STUCK, 0, at, null, null, "", NO_RECEIVER);
    }

    /** The receiver has it now, and answers later. */
    public Standing handedOver(Instant at) {
        return state == MessageState.WAITING || state == MessageState.RETRYING
                ? new Standing(
                        MessageState.SENT, tries, nextAt, sentAt == null ? at : sentAt, answeredAt, receipt, fault)
                : this;
    }

    /** The same receipt may come twice; another one may not follow it. */
    public Standing received(String number, Instant at) {
        if (state == MessageState.RECEIVED) {
            return same(number);
        }
        refuseTakenOver();
        return new Standing(MessageState.RECEIVED, tries, nextAt, sentAt == null ? at : sentAt, at, number, "");
    }

    private Standing same(String number) {
        if (!receipt.equals(number)) {
            throw new ProblemException(ExchangeProblem.ALREADY_RECEIVED, receipt);
        }
        return this;
    }

    /** @param attempt which try failed, counted from one: a failure that is told twice counts once */
    public Standing failed(int attempt, String reason, Instant at, List<Duration> pauses) {
        if (state == MessageState.RECEIVED) {
            throw new ProblemException(ExchangeProblem.ALREADY_RECEIVED, receipt);
        }
        refuseTakenOver();
        if (attempt <= tries) {
            return this;
        }
        boolean last = tries >= pauses.size();
        return new Standing(
                last ? MessageState.STUCK : MessageState.RETRYING,
                tries + 1,
                last ? at : at.plus(pauses.get(tries)),
                sentAt,
                null,
                "",
                reason);
    }

    /** A person lets it be tried once more, now. */
    public Standing again(Instant at) {
        refuseClosed();
        return new Standing(MessageState.RETRYING, tries, at, sentAt, null, "", fault);
    }

    public Standing byHand(Instant at) {
        refuseClosed();
        return new Standing(MessageState.BY_HAND, tries, nextAt, sentAt, at, "", fault);
    }

    private void refuseClosed() {
        if (state == MessageState.RECEIVED) {
            throw new ProblemException(ExchangeProblem.ALREADY_RECEIVED, receipt);
        }
        refuseTakenOver();
    }

    private void refuseTakenOver() {
        if (state == MessageState.BY_HAND) {
            throw new ProblemException(ExchangeProblem.TAKEN_OVER);
        }
    }
}
