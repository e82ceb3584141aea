package org.yingshu.bench.server;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;

/** Makes the accounts of those who work in the benchmark; all have one password. */
public final class Accounts {

    /** Of a server that lives for the benchmark alone. */
    public static final String PASSWORD = "Bench-2026-yunzhou";

    private final AccountRepository accounts;
    private final SystemWork work;
    private final String hash;

    public Accounts(ConfigurableApplicationContext server) {
        accounts = server.getBean(AccountRepository.class);
        work = server.getBean(SystemWork.class);
        hash = server.getBean(Passwords.class).hash(PASSWORD);
    }

    /** @param organisation for whom the account works or, of an applicant, whom it acts for */
    public void add(String login, Role role, @Nullable UUID organisation, String region) {
        Instant now = Instant.now();
        UUID id = UUID.randomUUID();
        work.run(() -> {
            accounts.insert(new Account(
                    id, login, login, organisation, region, List.of(role), Account.State.ACTIVE, false, now, null, 1));
            accounts.keep(id, new Secret(hash, null), now);
        });
    }
}
