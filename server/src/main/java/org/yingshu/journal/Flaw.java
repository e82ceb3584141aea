package org.yingshu.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where the records are not what was recorded.
 *
 * @param kind of the thing, when it is about one
 * @param version of the thing's event at which the history stops being whole
 * @param checkpoint the number of the checkpoint that is not fulfilled
 */
public record Flaw(
        What what,
        @Nullable String kind,
        @Nullable UUID stream,
        @Nullable Integer version,
        @Nullable Long checkpoint) {

    /** What is wrong; the texts for readers are in the messages under journal.flaw. */
    public enum What {
        /** An event's content is not what its hash was made of. */
        EVENT_CHANGED,
        /** An event does not follow the one before it: one was removed, added or swapped. */
        CHAIN_BROKEN,
        /** The last events of a thing are gone, or its state points to an event that never was. */
        END_MISSING,
        /** The state is not what the events make of it. */
        STATE_CHANGED,
        /** A thing has events but its state is gone. */
        STATE_MISSING,
        /** A thing has a state but all its events are gone. */
        EVENTS_MISSING,
        /** Events of a kind that no module knows. */
        KIND_UNKNOWN,
        /** The events that a checkpoint covers are not those that it signed. */
        CHECKPOINT_UNFULFILLED,
        /** A checkpoint was changed, removed or put between others. */
        CHECKPOINT_BROKEN,
        /** A checkpoint's signature is not one of the key it names, or that key is not ours. */
        SIGNATURE_FALSE,
        /** The anchor file names a checkpoint that the database does not have like this. */
        ANCHOR_DIFFERS
    }

    static Flaw ofThing(What what, String kind, UUID stream, int version) {
        return new Flaw(what, kind, stream, version, null);
    }

    static Flaw ofCheckpoint(What what, long number) {
        return new Flaw(what, null, null, null, number);
    }
}
