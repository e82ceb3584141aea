package org.yingshu.exchange.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.exchange.model.Deed;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.exchange.model.ResultStore;
import org.yingshu.exchange.model.Standing;
import org.yingshu.exchange.model.SupervisionResult;
import org.yingshu.shared.access.Caller;

/** Where people see to messages that did not come through. */
@Component
class MessageDesk {

    private final MessageStore store;
    private final ResultStore results;
    private final Clock clock;

    MessageDesk(MessageStore store, ResultStore results, Clock clock) {
        this.store = store;
        this.results = results;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<MessageStore.Done> acts(UUID id) {
        return store.acts(id);
    }

    @Transactional(readOnly = true)
    List<Message> ofCase(UUID caseId) {
        return store.ofCase(caseId);
    }

    @Transactional(readOnly = true)
    List<SupervisionResult> results(UUID caseId) {
        return results.ofCase(caseId);
    }

    @Transactional
    Message retry(UUID id) {
        return change(id, Deed.RETRIED, "", Standing::again);
    }

    @Transactional
    Message byHand(UUID id, String reason) {
        return change(id, Deed.TAKEN_OVER, reason, Standing::byHand);
    }

    private Message change(UUID id, Deed deed, String text, BiFunction<Standing, Instant, Standing> change) {
        Instant now = clock.instant();
        Message message = store.lock(id);
        store.change(
                message,
                change.apply(message.standing(), now),
                deed,
                Caller.current().name(),
                text,
                now);
        return store.lock(id);
    }
}
