package org.yingshu.shared.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * For questions that are put together from a filter: the database looks at the values before it decides how to answer.
 * Other statements it decides for once, after some executions, for values of any kind; a place that is the whole province
 * is then taken for one in two hundred rows, and a page of a list for a second instead of milliseconds.
 */
@Component
public final class FilterClient {

    private final JdbcClient client;

    FilterClient(DataSource dataSource) {
        client = JdbcClient.create(new JdbcTemplate(dataSource) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                statement.unwrap(ScopedStatement.class).byValues();
            }
        });
    }

    public StatementSpec sql(String sql) {
        return client.sql(sql);
    }
}
