package org.yingshu.identity.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, SystemWork system, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.clock = clock;
    }

    /** Stays even when what is recorded is undone. */
    public void add(Entry entry) {
        addAll(List.of(entry));
    }

    public void addAll(List<Entry> entries) {
        system.run(() -> entries.forEach(this::insert));
    }

    public void done(String action, @Nullable String target, @Nullable String address) {
        add(Entry.of(clock.instant(), Caller.current(), action, target, Outcome.DONE, address));
    }

    private void insert(Entry entry) {
        jdbc.sql("""
                insert into identity.audit (id, at, account, login, name, absent, region, action, target, outcome, reason,
                    address)
                values (:id, :at, :account::uuid, :login, :name, :absent::uuid, :region, :action, :target, :outcome, :reason,
                    :address)
                """)
                .param("id", Ids.next())
                .param("at", Timestamp.from(entry.at()))
                .param("account", entry.account())
                .param("login", cut(entry.login()))
                .param("name", entry.name())
                .param("absent", entry.absent())
                .param("region", entry.region())
                .param("action", entry.action())
                .param("target", cut(entry.target()))
                .param("outcome", entry.outcome().name())
                .param("reason", entry.reason())
                .param("address", entry.address())
                .update();
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
