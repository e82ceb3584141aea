package org.yingshu.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yingshu.engine.proof.MerkleTree;
import org.yingshu.journal.CheckpointLog.Fence;

/**
 * Signs what the log holds. A checkpoint reaches as far as the log did when the round before began, for by then every
 * transaction that could still have added an event below has ended: no writer ever waits for a checkpoint.
 */
@Component
class Checkpoints {

    /** The proof of one event builds the tree of its checkpoint anew; so many leaves take a few hundredths of a second. */
    private static final int MOST_EVENTS = 10_000;

    private final CheckpointLog log;
    private final SigningKey signing;
    private final AnchorFile anchor;
    private final Journal journal;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private @Nullable Fence fence;

    Checkpoints(
            CheckpointLog log,
            SigningKey signing,
            AnchorFile anchor,
            Journal journal,
            JdbcTemplate jdbc,
            TransactionOperations transactions) {
        this.log = log;
        this.signing = signing;
        this.anchor = anchor;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Writes the checkpoints that are due, most often one, and puts up the fence for the next. */
    synchronized void round() {
        Fence passed = fence;
        if (passed != null && !log.isPassed(passed)) {
            return;
        }
        boolean more = passed != null;
        while (passed != null && more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> write(passed.seq())));
        }
        fence = log.fence();
    }

    /** Months need their partitions before their first event. */
    void prepareMonths() {
        jdbc.query(
                "select journal.ensure_month((current_date + make_interval(months => ahead))::date)"
                        + " from generate_series(0, 2) ahead",
                row -> {});
    }

    /** @return whether events before the fence are left */
    private boolean write(long fenced) {
        if (!log.takeTurn()) {
            return false;
        }
        Checkpoint last = log.last();
        long after = last == null ? 0 : last.toSeq();
        if (fenced <= after) {
            return false;
        }
        long to = log.end(after, fenced, MOST_EVENTS);
        var tree = new MerkleTree();
        log.leaves(after, to, tree::add);
        if (tree.leaves() == 0) {
            return false;
        }
        Checkpoint next = Checkpoint.sign(
                last == null ? 1 : last.number() + 1,
                after,
                to,
                tree.leaves(),
                tree.root(),
                last == null ? Chain.START : last.hash(),
                journal.now(),
                signing.key());
        log.add(next);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                anchor.add(next);
            }
        });
        return to < fenced;
    }
}
