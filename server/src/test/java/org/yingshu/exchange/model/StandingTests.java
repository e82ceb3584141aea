package org.yingshu.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.shared.problem.ProblemException;

class StandingTests {

    private static final Instant NINE = Instant.parse("2022-09-05T01:00:00Z");
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));
    private static final Standing NEW = Standing.begun(NINE);

    @Test
    void eachFailureWaitsLongerAndTheLastOneIsForAPerson() {
        Standing first = NEW.failed(1, "名称不符", NINE, PAUSES);
        Standing second = first.failed(2, "名称不符", NINE, PAUSES);
        Standing third = second.failed(3, "名称不符", NINE, PAUSES);

        assertThat(first.state()).isEqualTo(MessageState.RETRYING);
        assertThat(first.nextAt()).isEqualTo(NINE.plusSeconds(60));
        assertThat(second.nextAt()).isEqualTo(NINE.plusSeconds(300));
        assertThat(third.state()).isEqualTo(MessageState.STUCK);
        assertThat(third.fault()).isEqualTo("名称不符");
    }

    @Test
    void aFailureThatIsToldTwiceCountsOnce() {
        Standing failed = NEW.failed(1, "名称不符", NINE, PAUSES);

        assertThat(failed.failed(1, "名称不符", NINE.plusSeconds(5), PAUSES)).isEqualTo(failed);
    }

    @Test
    void theSameReceiptMayComeTwiceAndAnotherMayNot() {
        Standing received = NEW.handedOver(NINE).received("A1", NINE.plusSeconds(9));

        assertThat(received.received("A1", NINE.plusSeconds(99))).isEqualTo(received);
        assertThatThrownBy(() -> received.received("A2", NINE))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code())
                        .isEqualTo(ExchangeProblem.ALREADY_RECEIVED.code()));
        assertThatThrownBy(() -> received.failed(1, "", NINE, PAUSES)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatAPersonTookOverIsNotTriedAgainNorConfirmed() {
        Standing taken = NEW.failed(1, "", NINE, List.of()).byHand(NINE);

        assertThat(taken.state().isOpen()).isFalse();
        assertThatThrownBy(() -> taken.again(NINE)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> taken.received("A1", NINE)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aPersonLetsItBeTriedOnceMore() {
        Standing stuck = NEW.failed(1, "", NINE, List.of());
        Standing again = stuck.again(NINE.plusSeconds(60));

        assertThat(again.state()).isEqualTo(MessageState.RETRYING);
        assertThat(again.failed(2, "", NINE, List.of()).state()).isEqualTo(MessageState.STUCK);
    }

    @Test
    void aReceiptAfterAFailureEndsIt() {
        Standing received = NEW.failed(1, "名称不符", NINE, PAUSES).received("A1", NINE);

        assertThat(received.state()).isEqualTo(MessageState.RECEIVED);
        assertThat(received.fault()).isEmpty();
    }
}
