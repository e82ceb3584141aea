package org.yingshu.shared.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * For questions that are put together from a filter: the database looks at the values before it decides how to answer.
 * Other statements it decides for once, after some executions, for values of any kind; a place that is the whole province
 * is then taken for one in two hundred rows, and a page of a list for a second instead of milliseconds.
 *
 * <p>A question that reads more than anybody waits for is given up, so that it does not hold a connection that others
 * need.
 */
public final class FilterClient {

    private final JdbcClient client;

    FilterClient(DataSource dataSource, Duration longest) {
        JdbcTemplate template = new JdbcTemplate(dataSource) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                statement.unwrap(ScopedStatement.class).byValues();
            }
        };
        template.setQueryTimeout((int) longest.toSeconds());
        client = JdbcClient.create(template);
    }

    public StatementSpec sql(String sql) {
        return client.sql(sql);
    }
}
