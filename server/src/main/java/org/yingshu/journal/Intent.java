package org.yingshu.journal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/**
 * What a client says about a command beside the command itself. As a controller's parameter it is read from the headers
 * If-Match ("3") and Idempotency-Key (a UUID).
 *
 * @param expectedVersion the version that the caller saw; null when any will do
 * @param key the same for the same intent; null when doing it twice does no harm
 */
public record Intent(
        @Nullable Integer expectedVersion, @Nullable UUID key) {

    public static final Intent NONE = new Intent(null, null);

    /** The version that the caller saw, of a thing that is written anew as a whole. */
    public int requiredVersion() {
        if (expectedVersion == null) {
            throw new ProblemException(JournalProblem.BAD_VERSION);
        }
        return expectedVersion;
    }

    /** The id of a thing that the command creates: the same each time that the caller sends the same key. */
    public UUID newId() {
        if (key == null) {
            return Ids.next();
        }
        String name = Caller.current().account() + " " + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
