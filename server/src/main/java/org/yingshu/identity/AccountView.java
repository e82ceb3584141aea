package org.yingshu.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other modules know of an account. */
public record AccountView(
        UUID id, String login, String name, @Nullable UUID organisation, String region) {}
