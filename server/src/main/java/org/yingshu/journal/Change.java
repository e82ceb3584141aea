package org.yingshu.journal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.EventLog.Link;
import org.yingshu.journal.StateStore.Stored;

/** A thing while it changes: what happens to it, link by link of its chain, and how it is then. */
final class Change<S, E> {

    private final StreamKind<S, ?, E> kind;
    private final UUID id;
    private final @Nullable Stored<S> before;
    private final JournalJson json;
    private final List<E> events = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable S state;

    Change(StreamKind<S, ?, E> kind, UUID id, @Nullable Stored<S> before, JournalJson json) {
        this.kind = kind;
        this.id = id;
        this.before = before;
        this.json = json;
        state = before == null ? null : before.state();
    }

    void add(List<E> more, Act act) {
        for (E event : more) {
            var recorded = new Recorded(
                    id,
                    version() + 1,
                    kind.name(),
                    event.getClass().getSimpleName(),
                    act.at().truncatedTo(ChronoUnit.MICROS),
                    act.actor(),
                    act.name(),
                    act.organisation(),
                    act.absent(),
                    json.write(event));
            links.add(new Link(recorded, head(), Chain.hash(head(), recorded)));
        }
        events.addAll(more);
        if (!more.isEmpty()) {
            state = Objects.requireNonNull(kind.lifecycle().evolve(state, more));
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    @Nullable
    S state() {
        return state;
    }

    int version() {
        return (before == null ? 0 : before.version()) + links.size();
    }

    private byte[] head() {
        if (!links.isEmpty()) {
            return links.getLast().hash();
        }
        return before == null ? Chain.START : before.head();
    }

    List<E> events() {
        return events;
    }

    List<Link> links() {
        return links;
    }

    Stored<S> now() {
        return new Stored<>(id, version(), head(), Objects.requireNonNull(state));
    }

    Handled<S> handled() {
        return new Handled<>(id, version(), Objects.requireNonNull(state), before == null ? null : before.state());
    }
}
