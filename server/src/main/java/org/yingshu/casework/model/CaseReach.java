package org.yingshu.casework.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;

/**
 * Row security for the time in which a case is handled. Whether somebody has a part in the case is asked first, under the
 * own scope: of a case that is not his he finds no row to lock. What he then does is another's task, clock, notice and
 * certificate, and a transfer takes the row itself out of his sight; so from the lock on the connection works for
 * everybody. It does so for that case and that work alone: another case is asked for under the own scope again. Work that
 * begins and ends a transaction ends its reach with it, for the database puts the scope back then. Where the transaction
 * goes on after the work has ended, or failed, the scope that was there before is put back at once, for the rest may read
 * other rows.
 */
final class CaseReach {

    private static final String BEFORE = """
            coalesce(current_setting('yingshu.region', true), '-') as region,
                coalesce(current_setting('yingshu.organisation', true), '') as organisation
            """;

    private static final String WIDENED = """
            set_config('yingshu.region', '*', true), set_config('yingshu.organisation', '*', true)
            """;

    private static final String WIDEN =
            "with before as materialized (select " + BEFORE + ") select before.*, " + WIDENED + " from before";

    /** The scope is widened by the row that was found under the own one, so without a row it stays as it is. */
    private static final String LOCK_AND_WIDEN =
            """
            with found as materialized (
                select id, version, head, state from casework.case_file where id = ? for update),
            before as materialized (select found.*, """ + BEFORE + " from found) select before.*, " + WIDENED + " from before";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    CaseReach(JdbcTemplate jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The work in hand: the cases that it may touch, and the scope that is to be put back while it is widened. */
    private static final class Work {

        private final Set<UUID> cases = new HashSet<>();

        @Nullable
        private String region;

        private String organisation = "";

        private void remember(ResultSet row) throws SQLException {
            region = row.getString("region");
            organisation = row.getString("organisation");
        }
    }

    <T> T handling(Supplier<T> work) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            // Part of a work that is under way: whoever began it ends it.
            return work.get();
        }
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? amidst(work)
                : transactions.execute(status -> begun(work));
    }

    private <T> T begun(Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(this, new Work());
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private <T> T amidst(Supplier<T> work) {
        return begun(() -> {
            try {
                T done = work.get();
                narrow();
                return done;
            } catch (RuntimeException | Error e) {
                narrowAfter(e);
                throw e;
            }
        });
    }

    /** Whether the case is one that the work in hand was seen to have a part in. */
    boolean covers(UUID id) {
        return work().cases.contains(id);
    }

    void cover(UUID id) {
        work().cases.add(id);
    }

    /** The case, locked; the scope is widened then, in one trip to the database. */
    @Nullable
    Stored<CaseFile> lock(UUID id, JsonStateTable<CaseFile> table) {
        Work work = work();
        if (work.region != null) {
            return table.lock(id);
        }
        return jdbc.query(
                LOCK_AND_WIDEN,
                rows -> {
                    if (!rows.next()) {
                        return null;
                    }
                    work.remember(rows);
                    return table.stored(rows);
                },
                id);
    }

    void widen() {
        Work work = work();
        if (work.region != null) {
            return;
        }
        jdbc.query(WIDEN, prepared -> {}, work::remember);
    }

    void narrow() {
        Work work = work();
        if (work.region != null) {
            jdbc.query(
                    "select set_config('yingshu.region', ?, true), set_config('yingshu.organisation', ?, true)",
                    rows -> {},
                    work.region,
                    work.organisation);
            work.region = null;
        }
    }

    /** A transaction that the database has given up takes no more orders, and shows no more rows either. */
    private void narrowAfter(Throwable why) {
        try {
            narrow();
        } catch (DataAccessException e) {
            why.addSuppressed(e);
        }
    }

    private Work work() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Work work) {
            return work;
        }
        throw new IllegalStateException("Nobody would put the scope back");
    }
}
