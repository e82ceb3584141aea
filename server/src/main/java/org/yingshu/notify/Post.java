package org.yingshu.notify;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.notify.OutgoingStore.Outgoing;
import org.yingshu.notify.OutgoingStore.State;
import org.yingshu.shared.schedule.Job;

/** Hands letters to the connectors; one that is not taken is tried again, later each time. */
@Component
class Post {

    private static final int AT_ONCE = 50;
    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration EACH = Duration.ofSeconds(15);

    private final OutgoingStore outgoing;
    private final Map<Channel, Connector> connectors = new EnumMap<>(Channel.class);
    private final TransactionTemplate transaction;
    private final Clock clock;

    Post(OutgoingStore outgoing, ObjectProvider<Connector> given, TransactionTemplate transaction, Clock clock) {
        this.outgoing = outgoing;
        this.transaction = transaction;
        this.clock = clock;
        for (Channel channel : Channel.values()) {
            connectors.put(channel, new StandIn(channel));
        }
        given.forEach(connector -> connectors.put(connector.channel(), connector));
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Job postJob(Post post) {
            return Job.every(EACH, "notify.post", post::carry);
        }
    }

    /** All that is due; the lock on a letter is held until the connector has answered, so that no other server sends it. */
    void carry() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                List<Outgoing> due = outgoing.due(clock.instant(), AT_ONCE);
                due.forEach(this::carry);
                return due.size() == AT_ONCE;
            }));
        }
    }

    private void carry(Outgoing letter) {
        Connector connector = connectors.getOrDefault(letter.channel(), new StandIn(letter.channel()));
        try {
            connector.deliver(new Connector.Letter(letter.address(), letter.title(), letter.text()));
            outgoing.sent(letter.id(), connector.name(), clock.instant());
        } catch (RuntimeException e) {
            boolean last = letter.attempts() + 1 >= ATTEMPTS;
            Duration again = FIRST_PAUSE.multipliedBy(1L << letter.attempts());
            String failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            outgoing.failed(letter.id(), last ? State.FAILED : State.WAITING, failure, clock.instant(), again);
        }
    }
}
