package org.yingshu.notify;

import java.util.Set;
import java.util.UUID;

/** Who stands behind an organisation or a permission. */
interface Members {

    Set<UUID> of(UUID organisation);

    /** Accounts that hold a permission and work for the place or one above it. */
    Set<UUID> holding(String permission, String region);
}
