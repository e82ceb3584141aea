package org.yingshu.journal;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.database.Write;

/** Where the present states of one kind of thing are. All calls join the transaction in hand. */
public interface StateStore<S> {

    /**
     * A state as it is stored.
     *
     * @param head the hash of the thing's last event
     */
    record Stored<S>(UUID id, int version, byte[] head, S state) {}

    /** A state as it is written; it need not be readable. */
    record Row(UUID id, int version, byte[] head, String state) {}

    /** The state, locked until the transaction ends; null when there is none that the caller may see. */
    @Nullable
    Stored<S> lock(UUID id);

    /** Stores a first state; false when another transaction stored one first. */
    boolean insert(Stored<S> stored);

    /** What takes the locked state's place; it is written together with what happened. */
    Write update(Stored<S> stored);

    /** Every state as it is written, or only one, ordered by id. */
    void forEachRow(@Nullable UUID only, Consumer<Row> reader);

    /** @throws RuntimeException when the text is no such state */
    S read(String state);
}
