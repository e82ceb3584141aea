package org.yingshu.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing after a command.
 *
 * @param before as it was; null where the command made it. The same as {@code state} where nothing changed
 */
public record Handled<S>(
        UUID id, int version, S state, @JsonIgnore @Nullable S before) {

    public Handled(UUID id, int version, S state) {
        this(id, version, state, state);
    }
}
