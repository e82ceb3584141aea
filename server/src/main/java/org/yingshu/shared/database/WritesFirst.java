package org.yingshu.shared.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever asks sees what was written before him, also where that has not been sent yet ({@link LateWrites}). */
class WritesFirst extends JdbcTemplate {

    private final LateWrites late;

    WritesFirst(DataSource dataSource, LateWrites late) {
        super(dataSource);
        this.late = late;
    }

    /** Every statement passes here before it is carried out. */
    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        late.flush();
    }

    @Override
    public <T extends @Nullable Object> T execute(ConnectionCallback<T> action) {
        late.flush();
        return super.execute(action);
    }
}
