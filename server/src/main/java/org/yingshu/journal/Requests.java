package org.yingshu.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.problem.ProblemException;

/** The keys that were used, and what came of each. */
@Repository
class Requests {

    /** What a key did: it took the stream to the version. */
    record Done(UUID stream, int version, byte[] fingerprint) {}

    private final JdbcTemplate jdbc;

    Requests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the key did before; null when it is new. A key that asked for something else is refused. */
    @Nullable
    Done find(String account, UUID key, byte[] fingerprint) {
        Done done = jdbc.query(
                "select stream, version, fingerprint from journal.request where account = ? and key = ?",
                rows -> rows.next() ? new Done(rows.getObject(1, UUID.class), rows.getInt(2), rows.getBytes(3)) : null,
                account,
                key);
        if (done != null && !Arrays.equals(done.fingerprint(), fingerprint)) {
            throw new ProblemException(JournalProblem.KEY_REUSED);
        }
        return done;
    }

    /** Whether the key was new. One that another transaction has just used is waited for. */
    boolean add(String account, UUID key, Done done, Instant at) {
        return jdbc.update(
                        "insert into journal.request (account, key, fingerprint, stream, version, at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        account,
                        key,
                        done.fingerprint(),
                        done.stream(),
                        done.version(),
                        at.atOffset(ZoneOffset.UTC))
                == 1;
    }

    int forgetBefore(Instant at) {
        return jdbc.update("delete from journal.request where at < ?", at.atOffset(ZoneOffset.UTC));
    }
}
