package org.yingshu.journal;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.journal.EventLog.Link;
import org.yingshu.journal.Flaw.What;
import org.yingshu.journal.StateStore.Row;

/** Follows one thing's events from the first, and says where they stop being whole. */
final class StreamCheck<S, E> {

    private final StreamKind<S, ?, E> kind;
    private final Journal journal;
    private final UUID id;
    private byte[] head = Chain.START;
    private int version;
    private @Nullable S state;
    private @Nullable Flaw flaw;

    StreamCheck(StreamKind<S, ?, E> kind, Journal journal, UUID id) {
        this.kind = kind;
        this.journal = journal;
        this.id = id;
    }

    void next(Link link) {
        if (flaw != null) {
            return;
        }
        Recorded event = link.event();
        if (event.version() != version + 1 || !Arrays.equals(link.previous(), head)) {
            flaw = Flaw.ofThing(What.CHAIN_BROKEN, kind.name(), id, version + 1);
        } else if (!Arrays.equals(link.hash(), Chain.hash(head, event))) {
            flaw = Flaw.ofThing(What.EVENT_CHANGED, kind.name(), id, event.version());
        } else {
            head = link.hash();
            version = event.version();
            state = kind.lifecycle().evolve(state, journal.event(kind, event));
        }
    }

    /** The first flaw, after all events were seen; null when the thing is whole. */
    @Nullable
    Flaw end(@Nullable Row stored) {
        if (flaw != null) {
            return flaw;
        }
        if (stored == null) {
            return Flaw.ofThing(What.STATE_MISSING, kind.name(), id, version);
        }
        if (version == 0) {
            return Flaw.ofThing(What.EVENTS_MISSING, kind.name(), id, 1);
        }
        if (stored.version() != version || !Arrays.equals(stored.head(), head)) {
            return Flaw.ofThing(What.END_MISSING, kind.name(), id, version + 1);
        }
        return isState(stored.state()) ? null : Flaw.ofThing(What.STATE_CHANGED, kind.name(), id, version);
    }

    private boolean isState(String text) {
        try {
            return kind.store().read(text).equals(state);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
