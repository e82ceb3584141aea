package org.yingshu.exchange.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.casework.CaseForms;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.exchange.ExchangeProblem;
import org.yingshu.exchange.ExchangeSettings;
import org.yingshu.exchange.model.Deed;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageState;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.exchange.model.ResultStore;
import org.yingshu.exchange.model.Standing;
import org.yingshu.exchange.model.SupervisionResult;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What a department's system asks for and answers; only of messages that are addressed to the department. */
@Component
class Receiving {

    private final MessageStore store;
    private final ResultStore results;
    private final CaseForms forms;
    private final ExchangeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receiving(
            MessageStore store,
            ResultStore results,
            CaseForms forms,
            ExchangeSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.forms = forms;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Outside of a transaction of its own: the receiver has no part in the case, so that the declared values are read as
     * the platform, on a connection of their own.
     */
    List<Parcel> fetch(int most) {
        Caller caller = Caller.current();
        UUID own = caller.organisation();
        if (own == null) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Message> found = store.toFetch(own, now, most);
        List<Parcel> parcels = CurrentScope.in(
                DataScope.ALL,
                () -> found.stream().map(one -> Parcel.of(one, values(one))).toList());
        transaction.executeWithoutResult(status -> found.forEach(one -> {
            if (one.standing().state() != MessageState.SENT) {
                Message locked = store.lock(one.id());
                store.change(locked, locked.standing().handedOver(now), Deed.FETCHED, caller.name(), "", now);
            }
        }));
        return parcels;
    }

    private Map<String, Object> values(Message message) {
        return forms.values(message.caseId(), message.elements());
    }

    Standing receive(UUID id, String number) {
        return change(
                id, Deed.RECEIVED, number, (message, now) -> message.standing().received(number, now));
    }

    Standing fail(UUID id, int attempt, String reason) {
        return change(id, Deed.FAILED, reason, (message, now) -> message.standing()
                .failed(attempt, reason, now, settings.pauses()));
    }

    Standing result(UUID id, String reference, SupervisionResult.Kind finding, String text, LocalDate day) {
        Instant now = clock.instant();
        if (day.isAfter(LocalDate.ofInstant(now, WorkCalendar.ZONE))) {
            throw new ProblemException(ExchangeProblem.DAY_AHEAD, day);
        }
        return transaction.execute(status -> {
            Message message = own(id);
            if (!message.supervision()) {
                throw new ProblemException(ExchangeProblem.NOT_SUPERVISED);
            }
            String by = message.receiver();
            var result = new SupervisionResult(Ids.next(), id, reference, finding, text, day, now, by);
            if (results.add(message.caseId(), result)) {
                store.note(id, Deed.RESULT, Caller.current().name(), reference, now);
            }
            return message.standing();
        });
    }

    private interface Change {
        Standing of(Message message, Instant now);
    }

    private Standing change(UUID id, Deed deed, String text, Change change) {
        Instant now = clock.instant();
        return transaction.execute(status -> {
            Message message = own(id);
            Standing to = change.of(message, now);
            store.change(message, to, deed, Caller.current().name(), text, now);
            return to;
        });
    }

    /** The sender sees a message, too, and yet does not answer it. */
    private Message own(UUID id) {
        Message message = store.lock(id);
        UUID receiver = message.organisation();
        if (receiver == null || !receiver.equals(Caller.current().organisation())) {
            throw new ProblemException(ExchangeProblem.NO_SUCH_MESSAGE);
        }
        return message;
    }
}
