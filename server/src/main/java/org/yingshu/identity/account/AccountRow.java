package org.yingshu.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;

/** An account on an administrator's screen. */
record AccountRow(
        UUID id,
        String login,
        String name,
        @Nullable Named organisation,
        Named region,
        List<Role> roles,
        Account.State state,
        boolean mustChangePassword,
        @Nullable Instant signedInAt,
        int sessions,
        long version) {

    /** An organisation by its id, or a region by its code. */
    record Named(String id, String name) {}
}
