package org.yingshu.identity.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.Role;
import org.yingshu.identity.account.AccountRow.Named;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.Places;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** The accounts of the caller's region, by login; row security leaves out the others. */
@Repository
class AccountQueries {

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final SystemWork system;
    private final Places places;

    AccountQueries(JdbcClient jdbc, FilterClient lists, SystemWork system, Places places) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.system = system;
        this.places = places;
    }

    /** What of them is asked for. */
    record Filter(
            @Nullable String text,
            @Nullable Role role,
            Account.@Nullable State state,
            @Nullable UUID organisation,
            @Nullable String region) {}

    Page<AccountRow> list(Filter filter, @Nullable String after, int size) {
        List<Account> found = lists.sql("select " + AccountRepository.COLUMNS + """
                 from identity.account
                where (:text::text is null or login like :text or name like :text)
                    and (:role::text is null or :role = any (roles))
                    and (:state::text is null or state = :state)
                    and (:organisation::uuid is null or organisation = :organisation::uuid)
                    and (:region::text is null or starts_with(region, :region))
                    and (:after::text is null or login > :after)
                order by login limit :limit
                """)
                .param("text", filter.text() == null ? null : "%" + literal(filter.text()) + "%")
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("organisation", filter.organisation())
                .param("region", filter.region())
                .param("after", after)
                .param("limit", size + 1)
                .query((row, n) -> AccountRepository.account(row))
                .list();
        Page<Account> page = Page.of(found, size, Account::login, null);
        return new Page<>(rows(page.items()), page.next(), null);
    }

    AccountRow row(Account account) {
        return rows(List.of(account)).get(0);
    }

    private List<AccountRow> rows(List<Account> accounts) {
        Map<UUID, String> names = places.organisations(accounts.stream()
                .map(Account::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> regions = accounts.stream()
                .map(Account::region)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> places.region(code).orElse(code)));
        Map<UUID, Integer> open = sessions(accounts.stream().map(Account::id).toList());
        return accounts.stream()
                .map(account -> new AccountRow(
                        account.id(),
                        account.login(),
                        account.name(),
                        account.organisation() == null
                                ? null
                                : new Named(
                                        account.organisation().toString(),
                                        names.getOrDefault(account.organisation(), "")),
                        new Named(account.region(), regions.getOrDefault(account.region(), account.region())),
                        account.roles(),
                        account.state(),
                        account.mustChange(),
                        account.signedInAt(),
                        open.getOrDefault(account.id(), 0),
                        account.version()))
                .toList();
    }

    private Map<UUID, Integer> sessions(List<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return system.in(() -> jdbc
                .sql("""
                select account, count(*) as sessions from identity.session
                where account = any (:accounts) and ends_at > now() group by account
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("account", UUID.class), row.getInt("sessions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String literal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
