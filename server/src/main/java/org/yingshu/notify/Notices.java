package org.yingshu.notify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.Ids;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Tells people. What is sent within a transaction goes out once it commits, and not at all if it does not; a failure on
 * the way is tried again.
 */
@Component
public class Notices {

    /** So many recipients' rows and live counts at once are no burden. */
    private static final int NOTICES_AT_ONCE = 200;

    private final ApplicationEventPublisher events;
    private final Members members;
    private final Delivery delivery;

    Notices(ApplicationEventPublisher events, Members members, Delivery delivery) {
        this.events = events;
        this.members = members;
        this.delivery = delivery;
    }

    @Transactional
    public void send(Notice notice) {
        sendAll(List.of(notice));
    }

    /** Many notices as one piece of work. */
    @Transactional
    public void sendAll(Collection<Notice> notices) {
        List<Sending.One> all = notices.stream()
                .map(notice -> new Sending.One(Ids.next(), notice))
                .toList();
        for (int from = 0; from < all.size(); from += NOTICES_AT_ONCE) {
            send(new Sending(all.subList(from, Math.min(from + NOTICES_AT_ONCE, all.size()))));
        }
    }

    /** What the system does keeps nobody waiting, and it sees everybody's inbox. */
    private void send(Sending sending) {
        if (CurrentScope.get().equals(DataScope.ALL)) {
            delivery.deliver(sending);
        } else {
            events.publishEvent(sending);
        }
    }

    /**
     * The accounts that may do something and whose work covers a place: whom to tell above those who do it. Asked for
     * the system; a caller sees only the accounts of the caller's own scope.
     */
    public Set<UUID> holders(String permission, String region) {
        return members.holding(permission, region);
    }
}
