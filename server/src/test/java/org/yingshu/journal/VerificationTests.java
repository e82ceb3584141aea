package org.yingshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.yingshu.ServerTest;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Flaw.What;
import org.yingshu.shared.Ids;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Whoever may write SQL can change the records, but not without leaving a trace. */
@ServerTest
class VerificationTests {

    private static final int MOST_TRIES = 100;

    private static final Act ACT = Act.ofSystem("test", Instant.parse("2026-11-20T01:00:00Z"));

    @Autowired
    Journal journal;

    @Autowired
    Verification verification;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JournalJson json;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ObjectProvider<StreamKind<?, ?, ?>> known;

    private StreamKind<Box, Box.Command, Box.Event> boxes;
    private CurrentScope.Opened scope;
    private final UUID id = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void open() {
        scope = CurrentScope.open(DataScope.ALL);
        boxes = Box.kind(jdbc, json);
        for (UUID box : List.of(id, other)) {
            journal.handle(boxes, box, new Box.Command.Make("Wang"), ACT);
            IntStream.range(0, 4).forEach(i -> journal.handle(boxes, box, new Box.Command.Put("thing " + i), ACT));
        }
        sign();
    }

    /** A round waits for transactions that others have open. */
    private void sign() {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            checkpoints.round();
            Verification.Report report = verification.one(List.of(boxes), id);
            if (report.unsigned() == 0 && report.checkpoints() > 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void findsNothingWhereNothingWasChanged() {
        Verification.Report report = verification.one(List.of(boxes), id);
        assertThat(report.flaws()).isEmpty();
        assertThat(report.events()).isEqualTo(5);
        assertThat(report.checkpoints()).isPositive();
        assertThat(report.unsigned()).isZero();
    }

    record Tampering(String name, String sql, What... found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tampering> tampering() {
        String event = "update journal.event set %s where stream = :id and version = 3";
        return Stream.of(
                new Tampering(
                        "changes what happened",
                        event.formatted("payload = '{\"thing\":\"gold\"}'"),
                        What.EVENT_CHANGED),
                new Tampering("changes who did it", event.formatted("actor_name = 'Nobody'"), What.EVENT_CHANGED),
                new Tampering("changes when", event.formatted("at = at + interval '1 second'"), What.EVENT_CHANGED),
                new Tampering("changes a hash", event.formatted("hash = previous"), What.EVENT_CHANGED),
                new Tampering(
                        "removes one in the middle",
                        "delete from journal.event where stream = :id and version = 3",
                        What.CHAIN_BROKEN),
                new Tampering(
                        "removes the first",
                        "delete from journal.event where stream = :id and version = 1",
                        What.CHAIN_BROKEN),
                new Tampering(
                        "removes the last",
                        "delete from journal.event where stream = :id and version = 5",
                        What.END_MISSING),
                new Tampering("removes the last and takes the state back to before", """
                        update journal.box b set version = 4, head = (select hash from journal.event e where e.stream = b.id
                            and e.version = 4), state = '{"owner":"Wang","content":["thing 0","thing 1","thing 2"],"closed":false}'
                            where id = :id;
                        delete from journal.event where stream = :id and version = 5
                        """, What.CHECKPOINT_UNFULFILLED),
                new Tampering("swaps two events", """
                        update journal.event set version = 99 where stream = :id and version = 2;
                        update journal.event set version = 2 where stream = :id and version = 3;
                        update journal.event set version = 3 where stream = :id and version = 99
                        """, What.CHAIN_BROKEN),
                new Tampering("gives an event to another thing", """
                        update journal.event set stream = gen_random_uuid() where stream = :id and version = 4;
                        """, What.CHAIN_BROKEN),
                new Tampering(
                        "removes all events", "delete from journal.event where stream = :id", What.EVENTS_MISSING),
                new Tampering("removes the state", "delete from journal.box where id = :id", What.STATE_MISSING),
                new Tampering(
                        "changes the state",
                        "update journal.box set state = jsonb_set(state, '{owner}', '\"Zhao\"') where id = :id",
                        What.STATE_CHANGED),
                new Tampering(
                        "makes the state unreadable",
                        "update journal.box set state = '{\"content\": 7}' where id = :id",
                        What.STATE_CHANGED),
                new Tampering(
                        "empties the log", "truncate journal.event", What.EVENTS_MISSING, What.CHECKPOINT_UNFULFILLED),
                new Tampering(
                        "changes a checkpoint",
                        "update journal.checkpoint set events = events + 1 where number = (select max(number) from journal.checkpoint)",
                        What.CHECKPOINT_BROKEN),
                new Tampering(
                        "changes a signature",
                        "update journal.checkpoint set signature = root where number = (select max(number) from journal.checkpoint)",
                        What.SIGNATURE_FALSE),
                new Tampering(
                        "removes the last checkpoint",
                        "delete from journal.checkpoint where number = (select max(number) from journal.checkpoint)",
                        What.ANCHOR_DIFFERS),
                new Tampering("removes every checkpoint", "delete from journal.checkpoint", What.ANCHOR_DIFFERS));
    }

    @ParameterizedTest
    @MethodSource
    void tampering(Tampering tampering) {
        assertThat(flawsAfter("select 1 where :id is null")).isEmpty();
        assertThat(flawsAfter(tampering.sql())).extracting(Flaw::what).contains(tampering.found());
    }

    @Test
    void isHinderedByTheDatabaseToBeginWith() {
        assertThat(catchThrowable(() -> jdbc.update("delete from journal.event where stream = ?", id)))
                .hasMessageContaining("only ever added to");
    }

    /** The flaws that a check of everything finds after some SQL, which is then undone. */
    private List<Flaw> flawsAfter(String sql) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.execute("alter table journal.event disable trigger user");
            jdbc.execute("alter table journal.checkpoint disable trigger user");
            jdbc.execute(sql.replace(":id", "'" + id + "'"));
            List<StreamKind<?, ?, ?>> kinds = new ArrayList<>(known.stream().toList());
            kinds.add(boxes);
            List<Flaw> flaws = verification.all(kinds, seen -> {}).flaws();
            status.setRollbackOnly();
            return flaws;
        }));
    }
}
