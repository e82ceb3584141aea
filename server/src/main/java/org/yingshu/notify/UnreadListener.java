package org.yingshu.notify;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Repository;

/** Hears from the database, for whatever server said it, whose count has changed, and tells the browsers here. */
@Repository
class UnreadListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadListener.class);
    private static final Duration LISTEN = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final DataSource connections;
    private final MessageStore messages;
    private final Streams streams;
    private volatile boolean running;
    private @Nullable Thread listener;

    UnreadListener(@Qualifier("connections") DataSource connections, MessageStore messages, Streams streams) {
        this.connections = connections;
        this.messages = messages;
        this.streams = streams;
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("notify-listener").start(this::listen);
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + UnreadSignal.CHANNEL);
                // What was said while nobody listened.
                tell(streams.listeners());
                hear(connection.unwrap(PGConnection.class));
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    LOG.warn("Live counts of unread messages pause: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isRunning()) {
            PGNotification @Nullable [] said = connection.getNotifications((int) LISTEN.toMillis());
            if (said != null && said.length > 0) {
                tell(concerned(said));
            }
        }
    }

    private Set<UUID> concerned(PGNotification[] said) {
        Set<UUID> here = streams.listeners();
        Set<UUID> concerned = new HashSet<>();
        for (PGNotification one : said) {
            if (one.getParameter().equals(UnreadSignal.ANYBODY)) {
                return here;
            }
            Arrays.stream(one.getParameter().split(",")).map(UUID::fromString).forEach(concerned::add);
        }
        concerned.retainAll(here);
        return concerned;
    }

    private void tell(Set<UUID> accounts) {
        if (!accounts.isEmpty()) {
            streams.tell(accounts, messages.unread(accounts));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        Thread last = listener;
        if (last != null) {
            try {
                last.join(LISTEN.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
