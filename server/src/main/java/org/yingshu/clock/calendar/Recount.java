package org.yingshu.clock.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.clock.model.ClockStore;
import org.yingshu.clock.model.Edition;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.Moves;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.shared.scope.CurrentScope;

/**
 * Counts all open clocks anew, some thousand in a transaction, on all cores. It may be broken off at any time and begun
 * again: a clock that was counted does not move twice.
 */
@Component
class Recount {

    private static final int BATCH = 5_000;

    /** Calendar days to a working day, generously, with the longest holiday on the way. */
    private static final int DAYS_PER_WORKING_DAY = 2;

    private static final int LONGEST_HOLIDAY = 10;

    private final ClockStore store;
    private final Moves moves;
    private final Ladders ladders;
    private final TransactionTemplate transaction;
    private final Clock time;

    Recount(ClockStore store, Moves moves, Ladders ladders, TransactionTemplate transaction, Clock time) {
        this.store = store;
        this.moves = moves;
        this.ladders = ladders;
        this.transaction = transaction;
        this.time = time;
    }

    /** Where one batch ends, the next begins, whoever takes it. */
    private static final class Cursor {

        private UUID last = new UUID(0, 0);
        private boolean ended;
        private int done;
        private Outcome outcome = Outcome.none();

        synchronized void add(int counted, Outcome part, IntConsumer progress) {
            done += counted;
            outcome = outcome.and(part);
            progress.accept(done);
        }
    }

    /**
     * The clocks that an amendment may concern: also those whose end is past but whose next reminder is not.
     *
     * @return the first last day
     */
    LocalDate firstDay(StoredAmendment amendment) {
        int longest = ladders.list().stream()
                .flatMap(ladder -> ladder.steps().stream())
                .mapToInt(Ladder.Step::days)
                .max()
                .orElse(0);
        return amendment.firstDay().minusDays((long) longest * DAYS_PER_WORKING_DAY + LONGEST_HOLIDAY);
    }

    int concerned(StoredAmendment amendment) {
        return store.count(firstDay(amendment), amendment.prefix());
    }

    /**
     * Counts.
     *
     * @param store whether what was counted is stored; else nothing changes
     * @param progress is told how many are done
     * @param wanted asked between batches; false breaks off
     */
    Outcome run(
            StoredAmendment amendment, Edition edition, boolean store, IntConsumer progress, BooleanSupplier wanted) {
        var cursor = new Cursor();
        LocalDate first = firstDay(amendment);
        Ladders.All settings = ladders.all();
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                all.add(pool.submit(() -> CurrentScope.asSystem(() -> {
                    boolean more = true;
                    while (more && wanted.getAsBoolean()) {
                        more = Boolean.TRUE.equals(transaction.execute(
                                status -> batch(cursor, amendment, first, edition, settings, store, progress)));
                    }
                })));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The recount was broken off", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The recount failed", e.getCause());
        }
        return cursor.outcome;
    }

    private boolean batch(
            Cursor cursor,
            StoredAmendment amendment,
            LocalDate first,
            Edition edition,
            Ladders.All settings,
            boolean storing,
            IntConsumer progress) {
        List<OpenClock> clocks;
        synchronized (cursor) {
            if (cursor.ended) {
                return false;
            }
            clocks = store.after(cursor.last, first, amendment.prefix(), BATCH, storing);
            cursor.ended = clocks.size() < BATCH;
            cursor.last = clocks.isEmpty() ? cursor.last : clocks.getLast().id();
        }
        Instant now = time.instant();
        List<Recounted> counted = clocks.stream()
                .map(clock -> new Recounted(
                        clock,
                        clock.counted(
                                clock.state(), edition.calendar(clock.region()), settings.of(clock.kind()), now)))
                .toList();
        List<Recounted> moved = counted.stream().filter(Recounted::moved).toList();
        if (storing) {
            store.update(
                    counted.stream().filter(Recounted::changed).map(Recounted::after).toList(), false);
            moves.record(
                    moved.stream()
                            .map(one -> new Moves.Move(
                                    one.after().id(), one.before().dueDay(), one.after().dueDay()))
                            .toList(),
                    Moves.Cause.AMENDED,
                    amendment.reason(),
                    amendment.id(),
                    amendment.issuedBy(),
                    now);
        }
        cursor.add(clocks.size(), Outcome.of(moved), progress);
        return true;
    }
}
