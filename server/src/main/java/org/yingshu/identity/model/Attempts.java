package org.yingshu.identity.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.IdentitySettings;

/**
 * Counts the tries of a login and of an address. A try is counted before the password is looked at, so many at once do
 * not slip through; a login that nobody has is counted like any other, so the answer does not tell them apart.
 */
@Repository
public class Attempts {

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final IdentitySettings settings;
    private final Clock clock;

    Attempts(JdbcClient jdbc, SystemWork system, IdentitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(int failures, Instant last) {}

    /** How long the login has to wait, if it has to. */
    public Optional<Duration> login(String login) {
        return count("login " + login, settings.failures());
    }

    public Optional<Duration> address(String address) {
        return count("address " + address, settings.addressFailures());
    }

    /** The password was right: the login begins anew, the address is given back its try. */
    public void right(String login, String address) {
        system.run(() -> {
            forgetNow(login);
            jdbc.sql("update identity.attempt set failures = failures - 1 where subject = :subject and failures > 0")
                    .param("subject", "address " + address)
                    .update();
            jdbc.sql("delete from identity.attempt where last_at < :before")
                    .param("before", Timestamp.from(clock.instant().minus(settings.lockOut())))
                    .update();
        });
    }

    public void forget(String login) {
        system.run(() -> forgetNow(login));
    }

    private void forgetNow(String login) {
        jdbc.sql("delete from identity.attempt where subject = :subject")
                .param("subject", "login " + login)
                .update();
    }

    private Optional<Duration> count(String subject, int allowed) {
        Instant now = clock.instant();
        Count count = system.in(() -> jdbc.sql("""
                insert into identity.attempt as a (subject, failures, last_at) values (:subject, 1, :now)
                on conflict (subject) do update set
                    failures = case when a.last_at < :over then 1 else least(a.failures, :allowed) + 1 end,
                    last_at = case when a.last_at >= :over and a.failures > :allowed then a.last_at else :now end
                returning failures, last_at
                """)
                .param("subject", subject)
                .param("allowed", allowed)
                .param("now", Timestamp.from(now))
                .param("over", Timestamp.from(now.minus(settings.lockOut())))
                .query((row, n) -> new Count(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .single());
        return count.failures() <= allowed
                ? Optional.empty()
                : Optional.of(Duration.between(now, count.last().plus(settings.lockOut())));
    }
}
