package org.yingshu.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.identity.model.RecentSessions;
import org.yingshu.identity.model.RecentSessions.Found;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Sessions in the database: they outlive the server, and one that is ended is ended for every server within a second. */
@Repository
class SessionStore {

    /** A write a minute is enough to know who was idle. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    /** The question of a request whose session was not asked for a moment ago. */
    private static final String SESSION = """
            select s.id, s.started_at, s.last_seen_at, s.ends_at, a.id as account, a.login, a.name, a.organisation, a.region,
                a.roles, a.must_change, b.id as absent, b.name as absent_name, b.organisation as absent_organisation,
                b.region as absent_region, b.roles as absent_roles
            from identity.session s
            join identity.account a on a.id = s.account and a.state = 'ACTIVE'
            left join identity.delegation d
                on d.id = s.delegation and d.deputy = a.id and d.ended_at is null and :today between d.since and d.until
            left join identity.account b on b.id = d.absent and b.state = 'ACTIVE'
            where s.token = :token
            """;

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final IdentitySettings settings;
    private final Clock clock;
    private final RecentSessions recent;

    SessionStore(JdbcClient jdbc, SystemWork system, IdentitySettings settings, Clock clock, RecentSessions recent) {
        this.jdbc = jdbc;
        this.system = system;
        this.settings = settings;
        this.clock = clock;
        this.recent = recent;
    }

    record Listed(UUID id, Instant startedAt, Instant lastSeenAt, String address, String device) {}

    Token start(UUID account, String address, String device) {
        Token token = Token.create();
        Instant now = clock.instant();
        system.run(() -> {
            jdbc.sql("delete from identity.session where ends_at < :now or last_seen_at < :idle")
                    .param("now", Timestamp.from(now))
                    .param("idle", Timestamp.from(now.minus(settings.idle())))
                    .update();
            jdbc.sql("""
                    insert into identity.session (id, token, account, started_at, last_seen_at, ends_at, address, device)
                    values (:id, :token, :account, :now, :now, :endsAt, :address, :device)
                    """)
                    .param("id", Ids.next())
                    .param("token", token.hash())
                    .param("account", account)
                    .param("now", Timestamp.from(now))
                    .param("endsAt", Timestamp.from(now.plus(settings.longest())))
                    .param("address", address)
                    .param("device", device)
                    .update();
        });
        return token;
    }

    /** The session of a token, unless it has ended. */
    Optional<OpenSession> find(Token token) {
        Instant now = clock.instant();
        byte[] hash = token.hash();
        @Nullable Found session = recent.find(hash, () -> asked(hash));
        if (session == null) {
            return Optional.empty();
        }
        if (now.isAfter(session.endsAt()) || now.isAfter(session.lastSeenAt().plus(settings.idle()))) {
            end(token);
            return Optional.empty();
        }
        if (now.isAfter(session.lastSeenAt().plus(SEEN))) {
            seen(token, now);
        }
        return Optional.of(session.session());
    }

    private @Nullable Found asked(byte[] token) {
        return CurrentScope.in(DataScope.ALL, () -> jdbc.sql(SESSION)
                .param("today", LocalDate.now(clock))
                .param("token", token)
                .query((row, n) -> found(row))
                .optional()
                .orElse(null));
    }

    private void seen(Token token, Instant now) {
        system.run(() -> jdbc.sql(
                        "update identity.session set last_seen_at = :now where token = :hash and last_seen_at < :before")
                .param("now", Timestamp.from(now))
                .param("hash", token.hash())
                .param("before", Timestamp.from(now.minus(SEEN)))
                .update());
        recent.forget(token.hash());
    }

    void end(Token token) {
        system.run(() -> jdbc.sql("delete from identity.session where token = :hash")
                .param("hash", token.hash())
                .update());
        recent.forget();
    }

    List<Listed> of(UUID account) {
        return system.in(() -> jdbc.sql("""
                select id, started_at, last_seen_at, address, device from identity.session
                where account = :account and ends_at > :now and last_seen_at > :idle order by last_seen_at desc
                """)
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", Timestamp.from(clock.instant().minus(settings.idle())))
                .query((row, n) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getString("address"),
                        row.getString("device")))
                .list());
    }

    /** For whom the session acts: by a delegation, or for the person alone. */
    void standIn(UUID session, @Nullable UUID delegation) {
        system.run(() -> jdbc.sql("update identity.session set delegation = :delegation::uuid where id = :id")
                .param("delegation", delegation)
                .param("id", session)
                .update());
        recent.forget();
    }

    private static Found found(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID absent = row.getObject("absent", UUID.class);
        String name = row.getString("name");
        @Nullable String absentName = row.getString("absent_name");
        String of = absent == null ? "" : "absent_";
        List<Role> roles = AccountRepository.roles(row.getArray(of + "roles"));
        String region = Objects.requireNonNull(row.getString(of + "region"));
        UUID organisation = row.getObject(of + "organisation", UUID.class);
        var caller = new Caller(
                row.getObject("account", UUID.class),
                row.getString("login"),
                absent == null ? name : name + "（代" + absentName + "）",
                organisation,
                region,
                Role.permissionsOf(roles),
                Role.scopeOf(new HashSet<>(roles), region, organisation),
                absent);
        return new Found(
                new OpenSession(id, caller, name, roles, row.getBoolean("must_change"), absentName),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
