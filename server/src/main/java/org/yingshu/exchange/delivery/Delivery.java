package org.yingshu.exchange.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.casework.CaseForms;
import org.yingshu.exchange.ExchangeSettings;
import org.yingshu.exchange.ExchangeSettings.OutsideSystem;
import org.yingshu.exchange.delivery.Connector.Answer;
import org.yingshu.exchange.model.Deed;
import org.yingshu.exchange.model.Holding;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.exchange.model.Standing;
import org.yingshu.shared.schedule.Job;
import tools.jackson.databind.json.JsonMapper;

/** Carries messages to the systems that are called. */
@Component
class Delivery {

    private static final Duration EACH = Duration.ofSeconds(10);

    /** As who the platform itself calls. */
    private static final String OWN = "exchange";

    /** So few that one slow system does not hold the others up for long. */
    private static final int AT_ONCE = 20;

    private final Map<String, Connector> connectors = new LinkedHashMap<>();
    private final MessageStore store;
    private final Holding holding;
    private final CaseForms forms;
    private final ExchangeSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            MessageStore store,
            Holding holding,
            CaseForms forms,
            ExchangeSettings settings,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.holding = holding;
        this.forms = forms;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        for (OutsideSystem system : settings.systems()) {
            connectors.put(
                    system.receiver(),
                    system.address().equals(StandIn.ADDRESS)
                            ? new StandIn()
                            : new HttpConnector(system, settings.timeout(), json));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ExchangeSettings.class)
    static class Jobs {

        @Bean
        Job deliveryJob(Delivery delivery) {
            return Job.every(EACH, "exchange.delivery", delivery::carry);
        }
    }

    /** All that is due; the lock on a message is held until the other side has answered, so that no other server sends it. */
    void carry() {
        boolean more = !connectors.isEmpty() && !holding.isHeld();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                List<Message> due = store.toCall(connectors.keySet(), clock.instant(), AT_ONCE);
                due.forEach(this::call);
                return due.size() == AT_ONCE;
            }));
        }
    }

    private void call(Message message) {
        Connector connector = Objects.requireNonNull(connectors.get(message.receiver()));
        Answer answer = connector.send(Parcel.of(message, forms.values(message.caseId(), message.elements())));
        Instant now = clock.instant();
        Standing standing = message.standing();
        switch (answer) {
            case Answer.Received(String number) ->
                store.change(message, standing.received(number, now), Deed.RECEIVED, message.receiver(), number, now);
            case Answer.Failed(String reason) ->
                store.change(
                        message,
                        standing.failed(message.attempt(), reason, now, settings.pauses()),
                        Deed.FAILED,
                        OWN,
                        reason,
                        now);
            case Answer.Later() -> store.change(message, standing.handedOver(now), Deed.CALLED, OWN, "", now);
        }
    }
}
