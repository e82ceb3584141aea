package org.yingshu.notify;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says to all servers, once the transaction commits, whose count of unread messages has changed. */
@Repository
class UnreadSignal {

    static final String CHANNEL = "yingshu_unread";

    /** Instead of a list of accounts: anybody's may have changed. */
    static final String ANYBODY = "*";

    /** What PostgreSQL carries is less than 8,000 bytes; an id with its comma has 37. */
    private static final int ACCOUNTS_IN_ONE = 200;

    private final JdbcClient jdbc;

    UnreadSignal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        String whose = accounts.size() > ACCOUNTS_IN_ONE
                ? ANYBODY
                : accounts.stream().map(UUID::toString).collect(Collectors.joining(","));
        jdbc.sql("select pg_notify(:channel, :whose)::text")
                .param("channel", CHANNEL)
                .param("whose", whose)
                .query((row, number) -> "")
                .list();
    }
}
