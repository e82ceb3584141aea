package org.yingshu.bench.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yingshu.bench.server.Units.Unit;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;

/** Who works in the benchmark: units of one city, the offices of the city and the province, a leader and an auditor. */
final class Accounts {

    /** Of a server that lives for the benchmark alone. */
    static final String PASSWORD = "Bench-2026-yunzhou";

    static final int UNITS = 40;

    private Accounts() {}

    /** @return the units, in the order of the logins unit1, unit2 … */
    static List<Unit> make(ConfigurableApplicationContext server, Units units) {
        var accounts = server.getBean(AccountRepository.class);
        String hash = server.getBean(Passwords.class).hash(PASSWORD);
        List<Unit> leads =
                new ArrayList<>(units.all(Units.CITY).stream().limit(UNITS / 2).toList());
        for (String county : units.below(Units.CITY)) {
            units.all(county).stream().limit(UNITS / 8).forEach(leads::add);
        }
        List<Unit> chosen = List.copyOf(leads.subList(0, Math.min(UNITS, leads.size())));
        server.getBean(SystemWork.class).run(() -> {
            for (int i = 0; i < chosen.size(); i++) {
                Unit unit = chosen.get(i);
                add(accounts, hash, "unit" + (i + 1), Role.UNIT, unit.id(), unit.region());
            }
            add(accounts, hash, "office", Role.OFFICE, null, Units.CITY);
            add(accounts, hash, "province", Role.OFFICE, null, Units.PROVINCE);
            add(accounts, hash, "leader", Role.LEADER, null, Units.PROVINCE);
            add(accounts, hash, "auditor", Role.AUDITOR, null, Units.PROVINCE);
        });
        return chosen;
    }

    private static void add(
            AccountRepository accounts,
            String hash,
            String login,
            Role role,
            @Nullable UUID organisation,
            String region) {
        Instant now = Instant.now();
        UUID id = UUID.randomUUID();
        accounts.insert(new Account(
                id, login, login, organisation, region, List.of(role), Account.State.ACTIVE, false, now, null, 1));
        accounts.keep(id, new Secret(hash, null), now);
    }
}
