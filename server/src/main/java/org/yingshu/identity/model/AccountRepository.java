package org.yingshu.identity.model;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.Role;
import org.yingshu.shared.problem.ProblemException;

/** Accounts and the hashes of their passwords. */
@Repository
public class AccountRepository {

    public static final String COLUMNS =
            "id, login, name, organisation, region, roles, state, must_change, created_at, signed_in_at, version";

    private final JdbcClient jdbc;
    private final RecentSessions recent;

    AccountRepository(JdbcClient jdbc, RecentSessions recent) {
        this.jdbc = jdbc;
        this.recent = recent;
    }

    /** A password as it is kept. */
    public record Secret(String hash, @Nullable Instant endsAt) {}

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from identity.account where id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    public Optional<Account> findByLogin(String login) {
        return jdbc.sql("select " + COLUMNS + " from identity.account where login = :login")
                .param("login", login)
                .query((row, n) -> account(row))
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    public void insert(Account account) {
        try {
            jdbc.sql("""
                    insert into identity.account (id, login, name, organisation, region, roles, state, must_change, created_at,
                        version)
                    values (:id, :login, :name, :organisation::uuid, :region, :roles, :state, :mustChange, :createdAt, 1)
                    """)
                    .param("id", account.id())
                    .param("login", account.login())
                    .param("name", account.name())
                    .param("organisation", account.organisation())
                    .param("region", account.region())
                    .param("roles", names(account.roles()))
                    .param("state", account.state().name())
                    .param("mustChange", account.mustChange())
                    .param("createdAt", Timestamp.from(account.createdAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ProblemException(IdentityProblem.LOGIN_TAKEN, account.login());
        }
    }

    /** Keeps what may change, if nobody changed the account meanwhile. */
    public void update(Account account) {
        int rows = jdbc.sql("""
                update identity.account set name = :name, organisation = :organisation::uuid, region = :region,
                    roles = :roles, state = :state, must_change = :mustChange, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", account.id())
                .param("name", account.name())
                .param("organisation", account.organisation())
                .param("region", account.region())
                .param("roles", names(account.roles()))
                .param("state", account.state().name())
                .param("mustChange", account.mustChange())
                .param("version", account.version())
                .update();
        if (rows == 0) {
            throw new ProblemException(IdentityProblem.STALE);
        }
        recent.forget();
    }

    public void signedIn(UUID id, Instant at) {
        jdbc.sql("update identity.account set signed_in_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Secret> secret(UUID account) {
        return jdbc.sql("select hash, ends_at from identity.secret where account = :account")
                .param("account", account)
                .query((row, n) -> new Secret(row.getString("hash"), instant(row, "ends_at")))
                .optional();
    }

    public void keep(UUID account, Secret secret, Instant at) {
        jdbc.sql("""
                insert into identity.secret (account, hash, changed_at, ends_at)
                values (:account, :hash, :at, :endsAt::timestamptz)
                on conflict (account) do update set hash = excluded.hash, changed_at = excluded.changed_at,
                    ends_at = excluded.ends_at
                """)
                .param("account", account)
                .param("hash", secret.hash())
                .param("at", Timestamp.from(at))
                .param("endsAt", secret.endsAt() == null ? null : Timestamp.from(secret.endsAt()))
                .update();
    }

    /** Active accounts by what is not null, seen whatever the scope is. */
    public List<AccountView> active(
            @Nullable UUID id,
            @Nullable UUID organisation,
            @Nullable String @Nullable [] roles,
            @Nullable String below) {
        return jdbc.sql("""
                select id, login, name, organisation, region
                from identity.accounts_for(:id::uuid, :organisation::uuid, :roles::text[], :below::text)
                """)
                .param("id", id)
                .param("organisation", organisation)
                .param("roles", roles)
                .param("below", below)
                .query((row, n) -> new AccountView(
                        uuid(row, "id"),
                        row.getString("login"),
                        row.getString("name"),
                        row.getObject("organisation", UUID.class),
                        row.getString("region")))
                .list();
    }

    public static Account account(ResultSet row) throws SQLException {
        return new Account(
                uuid(row, "id"),
                row.getString("login"),
                row.getString("name"),
                row.getObject("organisation", UUID.class),
                row.getString("region"),
                roles(row.getArray("roles")),
                Account.State.valueOf(row.getString("state")),
                row.getBoolean("must_change"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "signed_in_at"),
                row.getLong("version"));
    }

    public static List<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).toList();
    }

    private static String[] names(List<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
