package org.yingshu.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yingshu.identity.Role;

/** Accounts for tests, all of Xuchang. */
public final class AccountFixture {

    private AccountFixture() {}

    public static Account account(String login, Role... roles) {
        return new Account(
                UUID.randomUUID(),
                login,
                login,
                UUID.randomUUID(),
                "411000",
                List.of(roles),
                Account.State.ACTIVE,
                false,
                Instant.EPOCH,
                null,
                1);
    }
}
