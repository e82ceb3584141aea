package org.yingshu.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Hands out connections that carry the scope of the work in hand, for row security to look at. A scope that cannot be
 * set leaves no connection.
 */
final class ScopedDataSource extends DelegatingDataSource {

    /** What each connection was told last, so that it is not told again. */
    private final Map<PGConnection, DataScope> told = Collections.synchronizedMap(new WeakHashMap<>());

    ScopedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            tell(connection, CurrentScope.get());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void tell(Connection connection, DataScope scope) throws SQLException {
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (scope.equals(told.get(physical))) {
            return;
        }
        told.remove(physical);
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('yingshu.region', ?, false), set_config('yingshu.organisation', ?, false)")) {
            statement.setString(1, scope.region());
            statement.setString(
                    2, scope.organisation() == null ? "*" : scope.organisation().toString());
            statement.execute();
        }
        told.put(physical, scope);
    }
}
