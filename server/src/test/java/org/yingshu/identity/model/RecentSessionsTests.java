package org.yingshu.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.identity.model.RecentSessions.Found;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.DataScope;

class RecentSessionsTests {

    private static final byte[] TOKEN = {1, 2, 3};

    private final RecentSessions recent = new RecentSessions();
    private final AtomicInteger asked = new AtomicInteger();

    private static Found found() {
        UUID account = UUID.randomUUID();
        var caller = new Caller(account, "clerk", "经办人员", null, "411000", Set.of(), DataScope.NOTHING, null);
        var session = new OpenSession(UUID.randomUUID(), caller, "经办人员", List.of(), false, null);
        return new Found(session, Instant.EPOCH, Instant.EPOCH);
    }

    private Supplier<@Nullable Found> database(@Nullable Found found) {
        return () -> {
            asked.incrementAndGet();
            return found;
        };
    }

    @Test
    void isAskedForOnce() {
        Found found = found();
        assertThat(recent.find(TOKEN, database(found))).isSameAs(found);
        assertThat(recent.find(TOKEN.clone(), database(null))).isSameAs(found);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatChangedIsAskedForAgain() {
        recent.find(TOKEN, database(found()));
        recent.forget();
        assertThat(recent.find(TOKEN, database(null))).isNull();
        recent.find(TOKEN, database(found()));
        recent.forget(TOKEN);
        assertThat(recent.find(TOKEN, database(null))).isNull();
    }

    @Test
    void whatWasLookedUpBeforeAChangeIsNotKeptAfterIt() {
        recent.find(TOKEN, () -> {
            recent.forget();
            return found();
        });
        assertThat(recent.find(TOKEN, database(null))).isNull();
    }

    @Test
    void anotherTokenIsAnotherSession() {
        recent.find(TOKEN, database(found()));
        assertThat(recent.find(new byte[] {1, 2, 4}, database(null))).isNull();
    }
}
