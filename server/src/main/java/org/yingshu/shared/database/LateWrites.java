package org.yingshu.shared.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes whose outcome nobody waits for. They are kept until something else is asked in the transaction, or until it ends,
 * and go to the database together: most of what a command writes needs no answer, and each trip costs as much as the
 * change. Whoever asks sees them ({@link WritesFirst}); an error of one is an error of the transaction, only later.
 */
@Component
public class LateWrites {

    /** Of more the database would be told in texts that hardly ever come twice. */
    private static final int AT_A_TIME = 16;

    private final JdbcTemplate jdbc;

    LateWrites(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** @param otherwise what is done when no row changed; null where that is fine */
    private record Late(Write write, @Nullable Runnable otherwise) {}

    /** Any number of rows may change. */
    public void add(Write write) {
        add(new Late(write, null));
    }

    /** @param otherwise what is done when no row changed, for instance an exception */
    public void add(Write write, Runnable otherwise) {
        add(new Late(write, otherwise));
    }

    private void add(Late late) {
        Pending pending = TransactionSynchronizationManager.isActualTransactionActive() ? pending() : null;
        if (pending == null || pending.ended) {
            send(List.of(late));
            return;
        }
        pending.late.add(late);
        if (pending.late.size() >= AT_A_TIME) {
            flush();
        }
    }

    /** What is kept goes to the database now. */
    void flush() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending && !pending.late.isEmpty()) {
            send(pending.take());
        }
    }

    /**
     * What one question finds.
     *
     * @param question as a {@link Write} is written, but one that answers
     */
    public <T> List<T> ask(Write question, RowMapper<T> mapper) {
        return ask(List.of(question), mapper);
    }

    /** What several questions find, one after the other. What is kept goes with them, so that it is one trip. */
    public <T> List<T> ask(List<Write> questions, RowMapper<T> mapper) {
        List<Late> before = TransactionSynchronizationManager.getResource(this) instanceof Pending pending
                ? pending.take()
                : List.of();
        List<T> found = new ArrayList<>();
        together(before, questions, mapper, found);
        return found;
    }

    private void send(List<Late> late) {
        together(late, List.of(), (row, number) -> row, new ArrayList<>());
    }

    private <T> void together(List<Late> late, List<Write> questions, RowMapper<T> mapper, List<T> found) {
        List<Write> all = new ArrayList<>(late.stream().map(Late::write).toList());
        all.addAll(questions);
        String sql = all.stream().map(Write::sql).collect(Collectors.joining("; "));
        List<Late> none = Objects.requireNonNull(jdbc.execute(sql, (PreparedStatement statement) -> {
            int parameter = 1;
            for (Write one : all) {
                parameter = one.set(statement, parameter);
            }
            statement.execute();
            List<Late> unchanged = unchanged(late, statement);
            for (int i = 0; i < questions.size(); i++) {
                read(statement, mapper, found);
                statement.getMoreResults();
            }
            return unchanged;
        }));
        none.forEach(one -> Objects.requireNonNull(one.otherwise()).run());
    }

    private static List<Late> unchanged(List<Late> late, PreparedStatement statement) throws SQLException {
        List<Late> unchanged = new ArrayList<>();
        for (Late one : late) {
            if (statement.getUpdateCount() == 0 && one.otherwise() != null) {
                unchanged.add(one);
            }
            statement.getMoreResults();
        }
        return unchanged;
    }

    private static <T> void read(PreparedStatement statement, RowMapper<T> mapper, List<T> found) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.add(mapper.mapRow(rows, found.size()));
            }
        }
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What a transaction has not sent yet. */
    private final class Pending implements TransactionSynchronization {

        private final List<Late> late = new ArrayList<>();
        private boolean ended;

        private List<Late> take() {
            List<Late> taken = List.copyOf(late);
            late.clear();
            return taken;
        }

        /** After what others still do before the end. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LateWrites.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LateWrites.this, this);
        }

        @Override
        public void flush() {
            LateWrites.this.flush();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            flush();
            ended = true;
        }

        @Override
        public void beforeCompletion() {
            ended = true;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(LateWrites.this);
        }
    }
}
