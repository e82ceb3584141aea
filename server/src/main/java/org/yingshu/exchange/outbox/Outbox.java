package org.yingshu.exchange.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.CaseHeads;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.ExchangeSettings;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.Standing;
import org.yingshu.matter.Matters;
import org.yingshu.matter.StepNews;
import org.yingshu.shared.Ids;

/**
 * Writes the messages that an item's pack declares, in the transaction of the event: what is told is what happened. An
 * item that declares none costs no statement, any other one.
 */
@Component
class Outbox {

    private final Matters matters;
    private final CaseHeads heads;
    private final Offices offices;
    private final OutboxStore store;
    private final PlaceCalendars calendars;
    private final Limit receipt;

    Outbox(
            Matters matters,
            CaseHeads heads,
            Offices offices,
            OutboxStore store,
            PlaceCalendars calendars,
            ExchangeSettings settings) {
        this.matters = matters;
        this.heads = heads;
        this.offices = offices;
        this.store = store;
        this.calendars = calendars;
        this.receipt = Limit.parse(settings.receipt());
    }

    @EventListener
    void on(CaseEvent.Decided event) {
        Push.Event what = event.granted() ? Push.Event.GRANTED : Push.Event.REFUSED;
        tell(what, event.caseId(), event.head(), event.item(), event.document(), event.at());
    }

    @EventListener
    void on(CaseEvent.CertificateIssued event) {
        CaseHead head = event.head();
        if (head != null) {
            tell(Push.Event.ISSUED, event.caseId(), head, event.item(), event.number(), event.at());
        }
    }

    @EventListener
    void on(CaseEvent.PromiseRevoked event) {
        tell(Push.Event.REVOKED, event.caseId(), event.head(), event.head().code(), "", event.at());
    }

    /** A case that an application does not make reach the step tells nobody; so the step's condition is the news's. */
    @EventListener
    void on(CaseEvent.StepFinished event) {
        if (!event.passed()) {
            return;
        }
        for (StepNews news : matters.stepNews()) {
            String step = Objects.requireNonNull(news.push().step());
            boolean alone = event.step().equals(step);
            if (alone || event.step().equals(news.item() + "." + step)) {
                CaseHead head = heads.head(event.caseId());
                if (!alone || head.code().equals(news.item())) {
                    store.add(List.of(line(news.push(), event.caseId(), head, news.item(), "", event.at())));
                }
            }
        }
    }

    private void tell(Push.Event what, UUID caseId, CaseHead head, String item, String document, Instant at) {
        List<OutboxStore.Line> lines = new ArrayList<>();
        for (Push push : matters.pushes(item)) {
            if (push.event() == what) {
                lines.add(line(push, caseId, head, item, document, at));
            }
        }
        if (!lines.isEmpty()) {
            store.add(lines);
        }
    }

    private OutboxStore.Line line(Push push, UUID caseId, CaseHead head, String item, String document, Instant at) {
        Office receiver = offices.office(push.to(), head.region());
        boolean nobody = receiver.organisation() == null;
        var message = new Message(
                Ids.next(),
                caseId,
                head.number(),
                item,
                matters.name(item),
                push.event(),
                push.what().zh(),
                push.what().en(),
                push.elements(),
                push.supervision(),
                head.applicant().name(),
                document,
                push.to(),
                receiver.organisation(),
                head.decider().name(),
                head.region(),
                at,
                due(push.receipt(), at, head.region()),
                nobody ? Standing.nobody(at) : Standing.begun(at));
        return new OutboxStore.Line(
                message,
                Stream.of(receiver, head.decider(), head.office())
                        .map(Office::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private @Nullable Instant due(@Nullable Limit own, Instant at, String region) {
        return calendars
                .end(own == null ? receipt : own, at, region)
                .map(end -> end.moment().toInstant())
                .orElse(null);
    }
}
