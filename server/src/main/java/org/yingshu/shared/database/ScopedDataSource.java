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
import org.yingshu.shared.scope.Afterwards;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Hands out connections that carry the scope of the work in hand, for row security to look at. A scope that cannot be
 * set leaves no connection. What follows of a commit does not wait for the disk: the log is kept in its order, so that no
 * crash takes the work and leaves the note that it was done.
 */
final class ScopedDataSource extends DelegatingDataSource {

    private static final String SCOPE =
            "select set_config('yingshu.region', ?, false), set_config('yingshu.organisation', ?, false)";
    private static final String NO_WAITING = ", set_config('synchronous_commit', 'off', false)";
    private static final String WAITING = "reset synchronous_commit; ";

    /** @param afterwards whether it does not wait for the disk */
    private record Told(DataScope scope, boolean afterwards) {}

    /** What each connection was told last, so that it is not told again. */
    private final Map<PGConnection, Told> told = Collections.synchronizedMap(new WeakHashMap<>());

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
        var now = new Told(scope, Afterwards.isNow());
        Told before = told.get(physical);
        if (now.equals(before)) {
            return;
        }
        told.remove(physical);
        boolean waitsAgain = before != null && before.afterwards() && !now.afterwards();
        String sql = now.afterwards() ? SCOPE + NO_WAITING : waitsAgain ? WAITING + SCOPE : SCOPE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, scope.region());
            statement.setString(
                    2, scope.organisation() == null ? "*" : scope.organisation().toString());
            statement.execute();
        }
        told.put(physical, now);
    }
}
