package org.yingshu.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.exchange.intake.SampleRecords;
import org.yingshu.exchange.model.Deed;
import org.yingshu.exchange.model.Holding;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.exchange.model.ResultStore;
import org.yingshu.exchange.model.Standing;
import org.yingshu.exchange.model.SupervisionResult;
import org.yingshu.shared.Ids;

/** Answers as departments would have given them, for a platform that shows how it works. */
@Component
public class SampleMessages {

    private static final int MOST = 2_000;

    private final MessageStore store;
    private final ResultStore results;
    private final SampleRecords records;
    private final Holding holding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleMessages(
            MessageStore store,
            ResultStore results,
            SampleRecords records,
            Holding holding,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.records = records;
        this.holding = holding;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Most are confirmed within the hour, some late; a few failed to the end. The same seed gives the same past. */
    public void answer(Runnable play, String region, long seed) {
        holding.during(() -> {
            play.run();
            transaction.executeWithoutResult(status -> {
                var random = new Random(seed);
                store.open(MOST).forEach(message -> answer(message, random));
                records.send(region, random);
            });
        });
    }

    private void answer(Message message, Random random) {
        int kind = random.nextInt(20);
        Instant soon = message.madeAt().plus(Duration.ofMinutes(2 + random.nextInt(50)));
        Instant late = message.madeAt().plus(Duration.ofDays(3 + random.nextInt(3)));
        if (kind == 0) {
            fail(message, soon);
        } else if (kind > 2 && soon.isBefore(clock.instant())) {
            receive(message, kind == 3 && late.isBefore(clock.instant()) ? late : soon, random);
        }
    }

    private void fail(Message message, Instant at) {
        String reason = "办件信息与登记信息不一致，无法入库";
        Standing stuck = message.standing().failed(message.attempt(), reason, at, List.of());
        store.change(message, stuck, Deed.FAILED, message.receiver(), reason, at);
    }

    private void receive(Message message, Instant at, Random random) {
        String number = "HZ%06d".formatted(random.nextInt(1_000_000));
        store.change(message, message.standing().received(number, at), Deed.RECEIVED, message.receiver(), number, at);
        Instant checked = at.plus(Duration.ofDays(7));
        if (message.supervision() && checked.isBefore(clock.instant())) {
            boolean inOrder = random.nextInt(4) > 0;
            results.add(
                    message.caseId(),
                    new SupervisionResult(
                            Ids.next(),
                            message.id(),
                            "JC" + number.substring(2),
                            inOrder ? SupervisionResult.Kind.IN_ORDER : SupervisionResult.Kind.TO_CORRECT,
                            inOrder ? "现场与许可内容一致。" : "施工围挡不齐，已责令限期改正。",
                            LocalDate.ofInstant(checked, WorkCalendar.ZONE),
                            checked,
                            message.receiver()));
        }
    }
}
