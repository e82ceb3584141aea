package org.yingshu.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;

/**
 * A unit that a duty was given to.
 *
 * @param organisation null where the plan's words name nobody in the directory; such an owner cannot act
 * @param name as it was called when the duty was handed down
 * @param inferred the plan does not state the role (R1.4)
 */
public record Owner(@Nullable UUID organisation, String name, Role role, boolean inferred) {}
