package org.yingshu.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.yingshu.shared.scope.Afterwards;
import org.yingshu.shared.scope.CurrentScope;

/**
 * Hands out connections that carry the scope of the work in hand, for row security to look at. What follows of a commit
 * does not wait for the disk: the log is kept in its order, so that no crash takes the work and leaves the note that it was
 * done.
 */
final class ScopedDataSource extends DelegatingDataSource {

    ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return ScopedConnection.of(super.getConnection(), CurrentScope.get(), Afterwards.isNow());
    }
}
