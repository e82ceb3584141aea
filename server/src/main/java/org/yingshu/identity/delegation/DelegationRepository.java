package org.yingshu.identity.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.delegation.Delegation.Person;
import org.yingshu.identity.model.Places;
import org.yingshu.identity.model.RecentSessions;
import org.yingshu.identity.model.SystemWork;

/** Delegations of one account, and to it. */
@Repository
class DelegationRepository {

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final Places places;
    private final RecentSessions recent;

    DelegationRepository(JdbcClient jdbc, SystemWork system, Places places, RecentSessions recent) {
        this.jdbc = jdbc;
        this.system = system;
        this.places = places;
        this.recent = recent;
    }

    private record Who(UUID id, String name, @Nullable UUID organisation) {

        Person with(Map<UUID, String> names) {
            return new Person(id, name, organisation == null ? null : names.get(organisation));
        }
    }

    private record Row(UUID id, Who to, Who from, LocalDate since, LocalDate until, String reason) {}

    void insert(UUID id, UUID absent, UUID deputy, LocalDate since, LocalDate until, String reason, Instant at) {
        system.run(() -> jdbc.sql("""
                insert into identity.delegation (id, absent, deputy, since, until, reason, created_at)
                values (:id, :absent, :deputy, :since, :until, :reason, :at)
                """)
                .param("id", id)
                .param("absent", absent)
                .param("deputy", deputy)
                .param("since", since)
                .param("until", until)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update());
    }

    /** Ends one that the account gave. */
    boolean end(UUID id, UUID absent, Instant at) {
        int ended = system.in(() -> jdbc.sql("""
                update identity.delegation set ended_at = :at
                where id = :id and absent = :absent and ended_at is null
                """)
                .param("id", id)
                .param("absent", absent)
                .param("at", Timestamp.from(at))
                .update());
        recent.forget();
        return ended > 0;
    }

    /** Those that hold or will hold, given or received. */
    List<Delegation> of(UUID account, LocalDate today) {
        List<Row> rows = system.in(() -> jdbc.sql("""
                select d.id, d.since, d.until, d.reason, a.id as absent, a.name as absent_name,
                    a.organisation as absent_organisation, b.id as deputy, b.name as deputy_name,
                    b.organisation as deputy_organisation
                from identity.delegation d
                join identity.account a on a.id = d.absent
                join identity.account b on b.id = d.deputy
                where (d.absent = :account or d.deputy = :account) and d.ended_at is null and d.until >= :today
                order by d.since, d.id
                """)
                .param("account", account)
                .param("today", today)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        who(row, "deputy"),
                        who(row, "absent"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason")))
                .list());
        Set<UUID> organisations = new HashSet<>();
        rows.forEach(row -> {
            for (Who who : List.of(row.to(), row.from())) {
                if (who.organisation() != null) {
                    organisations.add(who.organisation());
                }
            }
        });
        Map<UUID, String> names = places.organisations(organisations);
        return rows.stream()
                .map(row -> new Delegation(
                        row.id(), row.to().with(names), row.from().with(names), row.since(), row.until(), row.reason()))
                .toList();
    }

    private static Who who(ResultSet row, String role) throws SQLException {
        return new Who(
                row.getObject(role, UUID.class),
                row.getString(role + "_name"),
                row.getObject(role + "_organisation", UUID.class));
    }
}
