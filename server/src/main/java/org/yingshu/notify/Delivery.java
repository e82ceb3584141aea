package org.yingshu.notify;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts notices into inboxes and, for those who want it, into the outgoing post. */
@Component
class Delivery {

    private final Members members;
    private final MessageStore messages;
    private final OutgoingStore outgoing;
    private final UnreadSignal signal;
    private final InstantSource clock;

    Delivery(Members members, MessageStore messages, OutgoingStore outgoing, UnreadSignal signal, Clock clock) {
        this.members = members;
        this.messages = messages;
        this.outgoing = outgoing;
        this.signal = signal;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(Sending sending) {
        deliver(sending);
    }

    /** Within the transaction in hand, which is the system's. */
    void deliver(Sending sending) {
        Instant now = clock.instant();
        Set<UUID> told = new LinkedHashSet<>();
        for (Sending.One one : sending.notices()) {
            Set<UUID> accounts = new LinkedHashSet<>(one.notice().accounts());
            one.notice().organisations().forEach(organisation -> accounts.addAll(members.of(organisation)));
            Set<UUID> added = messages.add(one.id(), one.notice(), accounts, now);
            outgoing.queue(one.notice(), added, now);
            told.addAll(added);
        }
        signal.changed(told);
    }
}
