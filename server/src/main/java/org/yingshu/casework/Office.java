package org.yingshu.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles something.
 *
 * @param organisation null where the directory knows nobody of that name; then the accepting office does it
 */
public record Office(@Nullable UUID organisation, String name) {}
