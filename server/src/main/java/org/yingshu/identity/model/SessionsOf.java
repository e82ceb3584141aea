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

    SessionsOf(JdbcClient jdbc, SystemWork system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** @param but the one session that stays */
    public int end(UUID account, @Nullable UUID but) {
        return system.in(() -> jdbc.sql(
                        "delete from identity.session where account = :account and id is distinct from :but::uuid")
                .param("account", account)
                .param("but", but)
                .update());
    }
}
