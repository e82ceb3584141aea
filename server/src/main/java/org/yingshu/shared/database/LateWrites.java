package org.yingshu.shared.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yingshu.shared.database.ScopedConnection.Late;

/**
 * Changes whose outcome nobody waits for. They are kept until something else is asked in the transaction, or until it ends,
 * and go to the database together: most of what a command writes needs no answer, and each trip costs as much as the
 * change. Whoever asks sees them; an error of one is an error of the transaction, only later ({@link ScopedConnection}).
 */
@Component
public class LateWrites {

    private final JdbcTemplate jdbc;

    LateWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Any number of rows may change. */
    public void add(Write write) {
        add(new Late(write, null));
    }

    /** @param otherwise what is done when no row changed, for instance an exception */
    public void add(Write write, Runnable otherwise) {
        add(new Late(write, otherwise));
    }

    private void add(Late late) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
                connection.unwrap(ScopedConnection.class).add(late);
                return null;
            });
        } else if (changed(late.write()) == 0 && late.otherwise() != null) {
            late.otherwise().run();
        }
    }

    private int changed(Write write) {
        return Objects.requireNonNull(jdbc.execute(write.sql(), (PreparedStatement statement) -> {
            write.set(statement, 1);
            statement.execute();
            return statement.getUpdateCount();
        }));
    }

    /**
     * What one question finds.
     *
     * @param question as a {@link Write} is written, but one that answers
     */
    public <T> List<T> ask(Write question, RowMapper<T> mapper) {
        return ask(List.of(question), mapper);
    }

    /** What several questions find, one after the other, in one trip. */
    public <T> List<T> ask(List<Write> questions, RowMapper<T> mapper) {
        String sql = questions.stream().map(Write::sql).collect(Collectors.joining("; "));
        return Objects.requireNonNull(jdbc.execute(sql, (PreparedStatement statement) -> {
            int parameter = 1;
            for (Write question : questions) {
                parameter = question.set(statement, parameter);
            }
            statement.execute();
            List<T> found = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                read(statement, mapper, found);
                statement.getMoreResults();
            }
            return found;
        }));
    }

    private static <T> void read(PreparedStatement statement, RowMapper<T> mapper, List<T> found) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.add(mapper.mapRow(rows, found.size()));
            }
        }
    }
}
