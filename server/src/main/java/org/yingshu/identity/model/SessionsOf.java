package org.yingshu.identity.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends the sessions of an account; they are gone with the next request. */
@Repository
public class SessionsOf {

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final RecentSessions recent;

    SessionsOf(JdbcClient jdbc, SystemWork system, RecentSessions recent) {
        this.jdbc = jdbc;
        this.system = system;
        this.recent = recent;
    }

    /** @param but the one session that stays */
    public int end(UUID account, @Nullable UUID but) {
        int ended = system.in(() -> jdbc.sql(
                        "delete from identity.session where account = :account and id is distinct from :but::uuid")
                .param("account", account)
                .param("but", but)
                .update());
        recent.forget();
        return ended;
    }
}
