package org.yingshu.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;

/** Real accounts in the tests' database, each with a login of its own. */
@Component
public class AccountsFixture {

    public static final String PASSWORD = "the river is green and slow";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SystemWork system;

    AccountsFixture(AccountRepository accounts, Passwords passwords, SystemWork system) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.system = system;
    }

    /** Someone of Xuchang who has changed the password already. */
    public Account someone(Role role) {
        return someone(role, role == Role.ADMIN || role == Role.AUDITOR ? null : UUID.randomUUID(), "411000", false);
    }

    public Account someone(Role role, @Nullable UUID organisation, String region, boolean mustChange) {
        UUID id = UUID.randomUUID();
        var account = new Account(
                id,
                "t-" + id,
                "测试" + id.toString().substring(0, 4),
                organisation,
                region,
                List.of(role),
                Account.State.ACTIVE,
                mustChange,
                Instant.now(),
                null,
                1);
        String hash = passwords.hash(PASSWORD);
        system.run(() -> {
            accounts.insert(account);
            accounts.keep(id, new Secret(hash, null), Instant.now());
        });
        return account;
    }
}
