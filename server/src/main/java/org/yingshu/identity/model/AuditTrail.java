package org.yingshu.identity.model;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;

/** Who came in, who was refused, who changed what in the accounts, and who did or exported what. Only ever added to. */
@Repository
public class AuditTrail {

    public enum Outcome {
        DONE,
        REFUSED
    }

    /**
     * One line.
     *
     * @param login as it was typed, also where nobody has it
     * @param absent the account that the person stood in for
     * @param action message code below identity.action
     * @param reason code of the problem
     */
    public record Entry(
            Instant at,
            @Nullable UUID account,
            @Nullable String login,
            @Nullable String name,
            @Nullable UUID absent,
            @Nullable String region,
            String action,
            @Nullable String target,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String address) {

        public static Entry of(Instant at, Account account, String action, Outcome outcome, @Nullable String address) {
            return new Entry(
                    at,
                    account.id(),
                    account.login(),
                    account.name(),
                    null,
                    account.region(),
                    action,
                    null,
                    outcome,
                    null,
                    address);
        }

        public static Entry of(
                Instant at,
                Caller caller,
                String action,
                @Nullable String target,
                Outcome outcome,
                @Nullable String address) {
            return new Entry(
                    at,
                    caller.account(),
                    caller.login(),
                    caller.name(),
                    caller.absent(),
                    caller.region(),
                    action,
                    target,
                    outcome,
                    null,
                    address);
        }

        public Entry because(String code) {
            return new Entry(at, account, login, name, absent, region, action, target, outcome, code, address);
        }

        public Entry to(String what) {
            return new Entry(at, account, login, name, absent, region, action, what, outcome, reason, address);
        }
    }

    private static final int LONGEST = 200;
    private static final String INSERT = """
            insert into identity.audit (id, at, account, login, name, absent, region, action, target, outcome, reason,
                address)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final SystemWork system;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, SystemWork system, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.clock = clock;
    }

    /** Stays even when what is recorded is undone. */
    public void add(Entry entry) {
        addAll(List.of(entry));
    }

    public void addAll(List<Entry> entries) {
        system.run(() -> jdbc.batchUpdate(INSERT, entries, entries.size(), AuditTrail::set));
    }

    public void done(String action, @Nullable String target, @Nullable String address) {
        add(Entry.of(clock.instant(), Caller.current(), action, target, Outcome.DONE, address));
    }

    private static void set(PreparedStatement row, Entry entry) throws SQLException {
        row.setObject(1, Ids.next());
        row.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        row.setObject(3, entry.account(), Types.OTHER);
        row.setString(4, cut(entry.login()));
        row.setString(5, entry.name());
        row.setObject(6, entry.absent(), Types.OTHER);
        row.setString(7, entry.region());
        row.setString(8, entry.action());
        row.setString(9, cut(entry.target()));
        row.setString(10, entry.outcome().name());
        row.setString(11, entry.reason());
        row.setString(12, entry.address());
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
