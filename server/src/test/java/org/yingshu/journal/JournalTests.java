package org.yingshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yingshu.ServerTest;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.database.Write;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class JournalTests {

    private static final Act ACT = Act.ofSystem("test", Instant.parse("2026-11-20T01:00:00Z"));
    private static final Caller CALLER =
            new Caller(Ids.next(), "li", "Li", Ids.next(), "411000", Set.of(), DataScope.ALL, null);

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JournalJson json;

    private StreamKind<Box, Box.Command, Box.Event> boxes;
    private CurrentScope.Opened scope;
    private final UUID id = Ids.next();

    @BeforeEach
    void open() {
        scope = CurrentScope.open(DataScope.ALL);
        boxes = Box.kind(jdbc, json);
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void storesTheStateItsQueryColumnsAndTheEventsTogether() {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        Handled<Box> handled = journal.handle(boxes, id, new Box.Command.Put("seal"), ACT);

        assertThat(handled.before()).isEqualTo(new Box("Wang", List.of(), false));
        assertThat(handled.version()).isEqualTo(2);
        assertThat(handled.state()).isEqualTo(new Box("Wang", List.of("seal"), false));
        assertThat(jdbc.queryForMap("select owner, size, version from journal.box where id = ?", id))
                .containsExactlyInAnyOrderEntriesOf(Map.of("owner", "Wang", "size", 1, "version", 2));
        assertThat(journal.history(id)).extracting(Recorded::type).containsExactly("Made", "Filled");
    }

    @Test
    void leavesNothingOfACommandThatIsRefused() {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        journal.handle(boxes, id, new Box.Command.Close(), ACT);
        assertThatThrownBy(() -> journal.handle(boxes, id, new Box.Command.Put("late"), ACT))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("box.closed"));
        assertThat(journal.history(id)).hasSize(2);
    }

    @Test
    void carriesOutAllOfManyCommandsOrNone() {
        UUID other = Ids.next();
        List<Map.Entry<UUID, Box.Command>> commands = List.of(
                Map.entry(id, new Box.Command.Make("Wang")), Map.entry(other, new Box.Command.Put("without a box")));
        assertThatThrownBy(() -> journal.handleAll(boxes, commands, ACT)).isInstanceOf(ProblemException.class);
        assertThat(journal.history(id)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from journal.box where id = ?", Integer.class, id))
                .isZero();
    }

    @Test
    void refusesACallerWhoSawAnOlderVersion() {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        journal.handle(boxes, id, new Box.Command.Put("seal"), ACT);
        asCaller(() -> {
            assertThatThrownBy(() -> journal.handle(boxes, id, new Box.Command.Put("late"), new Intent(1, null)))
                    .isInstanceOfSatisfying(ProblemException.class, e -> {
                        assertThat(e.code()).isEqualTo("journal.stale-version");
                        assertThat(e.arguments()).containsExactly(1, 2);
                    });
            return journal.handle(boxes, id, new Box.Command.Put("fresh"), new Intent(2, null));
        });
    }

    @Test
    void givesTheFirstAnswerAgainWhenAKeyIsRepeated() {
        var key = new Intent(null, UUID.randomUUID());
        asCaller(() -> {
            UUID made = key.newId();
            assertThat(key.newId()).isEqualTo(made);
            Handled<Box> first = journal.handle(boxes, made, new Box.Command.Make("Wang"), key);
            journal.handle(boxes, made, new Box.Command.Put("seal"), Intent.NONE);
            assertThat(told(journal.handle(boxes, made, new Box.Command.Make("Wang"), key)))
                    .isEqualTo(told(first));
            assertThatThrownBy(() -> journal.handle(boxes, made, new Box.Command.Make("Zhao"), key))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.code()).isEqualTo("journal.key-reused"));
            return made;
        });
    }

    @Test
    void doesOnceWhatIsSubmittedManyTimesAtTheSameMoment() throws Exception {
        var key = new Intent(null, UUID.randomUUID());
        Callable<Handled<Box>> submit = () -> CurrentScope.in(
                DataScope.ALL,
                () -> asCaller(() -> journal.handle(boxes, key.newId(), new Box.Command.Make("Wang"), key)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> submit).toList());
            Handled<Box> first = answers.get(0).get();
            for (var answer : answers) {
                assertThat(told(answer.get())).isEqualTo(told(first));
            }
            assertThat(journal.history(first.id())).hasSize(1);
        }
    }

    @Test
    void losesNoneOfManyCommandsAtTheSameMoment() throws Exception {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var puts = IntStream.range(0, 40)
                    .<Callable<Object>>mapToObj(i -> () -> CurrentScope.in(
                            DataScope.ALL, () -> journal.handle(boxes, id, new Box.Command.Put("thing " + i), ACT)))
                    .toList();
            for (var put : threads.invokeAll(puts)) {
                put.get();
            }
        }
        assertThat(journal.replay(boxes, id, 41).state().content()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whoeverDoesNotSeeAThingIsRefusedAndNotKeptWaiting() {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        StateStore<Box> hidden = new StateStore<>() {

            @Override
            public @Nullable Stored<Box> lock(UUID asked) {
                return null;
            }

            @Override
            public boolean insert(Stored<Box> stored) {
                return boxes.store().insert(stored);
            }

            @Override
            public Write update(Stored<Box> stored) {
                return boxes.store().update(stored);
            }

            @Override
            public void forEachRow(@Nullable UUID only, Consumer<Row> reader) {
                boxes.store().forEachRow(only, reader);
            }

            @Override
            public Box read(String state) {
                return boxes.store().read(state);
            }
        };
        var stranger = new StreamKind<>("journal.box", boxes.lifecycle(), hidden, Box.Event.class, List.of());
        assertThatThrownBy(() -> journal.handle(stranger, id, new Box.Command.Make("Li"), ACT))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("shared.forbidden"));
        assertThat(journal.history(id)).hasSize(1);
    }

    @Test
    void showsNothingWithoutAScope() {
        journal.handle(boxes, id, new Box.Command.Make("Wang"), ACT);
        assertThat(CurrentScope.in(DataScope.NOTHING, () -> journal.history(id)))
                .isEmpty();
    }

    private static <T> T asCaller(Callable<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(CALLER));
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What a client gets to know: not what was there before. */
    private static List<Object> told(Handled<Box> handled) {
        return List.of(handled.id(), handled.version(), handled.state());
    }
}
