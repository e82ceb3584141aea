package org.yingshu.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.yingshu.shared.database.ScopedConnection.Late;

/**
 * A statement that is only prepared when it is carried out, together with what its connection has to say before it. What
 * is asked of it otherwise, a batch for instance, is done by a plain statement after that was said.
 */
final class ScopedStatement implements InvocationHandler {

    private final ScopedConnection connection;
    private final Connection lent;
    private final String sql;
    private final List<Call> settings = new ArrayList<>();
    private final Map<Integer, Call> parameters = new LinkedHashMap<>();
    private boolean byValues;
    /** The driver fetches rows by and by only of a statement that is alone. */
    private boolean byPages;

    /** How many parameters of what goes before it the carried out statement has. */
    private int shift;

    private @Nullable PreparedStatement real;

    private ScopedStatement(ScopedConnection connection, Connection lent, String sql) {
        this.connection = connection;
        this.lent = lent;
        this.sql = sql;
    }

    private record Call(Method method, Object[] arguments) {}

    static PreparedStatement of(ScopedConnection connection, Connection lent, String sql) {
        return (PreparedStatement) Proxy.newProxyInstance(
                ScopedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new ScopedStatement(connection, lent, sql));
    }

    /** No plan is kept for values of any kind. */
    void byValues() {
        byValues = true;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        int count = method.getParameterCount();
        String name = method.getName();
        if (arguments != null && method.getReturnType() == void.class && name.startsWith("set")) {
            return set(method, arguments);
        }
        return switch (name) {
            case "executeQuery" -> count == 0 ? rows() : plain(method, arguments);
            case "execute" -> count == 0 ? carryOut().getUpdateCount() == -1 : plain(method, arguments);
            case "executeUpdate" -> count == 0 ? changed() : plain(method, arguments);
            case "executeLargeUpdate" -> count == 0 ? (long) changed() : plain(method, arguments);
            case "getConnection" -> lent;
            case "close" -> {
                if (real != null) {
                    real.close();
                }
                yield null;
            }
            case "clearParameters" -> {
                parameters.clear();
                yield null;
            }
            case "getWarnings" -> real == null ? null : real.getWarnings();
            case "unwrap" ->
                arguments != null && arguments[0] == ScopedStatement.class ? this : plain(method, arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> sql;
            // These are asked about what was carried out.
            case "getResultSet", "getUpdateCount", "getMoreResults" ->
                ScopedConnection.pass(carriedOut(), method, arguments);
            default -> plain(method, arguments);
        };
    }

    private @Nullable Object set(Method method, Object[] arguments) throws Throwable {
        var call = new Call(method, arguments);
        if (arguments.length > 1) {
            parameters.put((Integer) arguments[0], call);
        } else {
            settings.add(call);
            byPages |= method.getName().equals("setFetchSize");
        }
        if (real != null && shift == 0) {
            ScopedConnection.pass(real, method, arguments);
        }
        return null;
    }

    private PreparedStatement carryOut() throws Throwable {
        if (byPages) {
            connection.ready();
        }
        List<Late> before = connection.before();
        if (real == null || shift > 0 || !before.isEmpty()) {
            renew(before);
        }
        PreparedStatement statement = carriedOut();
        connection.carryOut(before, statement);
        return statement;
    }

    private void renew(List<Late> before) throws Throwable {
        if (real != null) {
            real.close();
        }
        real = connection.prepare(before, sql);
        shift = before.stream().mapToInt(one -> one.write().values().size()).sum();
        if (byValues) {
            real.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        for (Call call : settings) {
            ScopedConnection.pass(real, call.method(), call.arguments());
        }
        for (Call call : parameters.values()) {
            Object[] arguments = call.arguments().clone();
            arguments[0] = (Integer) arguments[0] + shift;
            ScopedConnection.pass(real, call.method(), arguments);
        }
    }

    private PreparedStatement carriedOut() throws SQLException {
        if (real == null) {
            throw new SQLException("The statement was not carried out yet");
        }
        return real;
    }

    private ResultSet rows() throws Throwable {
        ResultSet rows = carryOut().getResultSet();
        if (rows == null) {
            throw new SQLException("The statement brought no rows: " + sql);
        }
        return rows;
    }

    private int changed() throws Throwable {
        int changed = carryOut().getUpdateCount();
        if (changed == -1) {
            throw new SQLException("The statement brought rows where changes were expected: " + sql);
        }
        return changed;
    }

    private @Nullable Object plain(Method method, Object @Nullable [] arguments) throws Throwable {
        if (real == null || shift > 0) {
            connection.ready();
            renew(List.of());
        }
        return ScopedConnection.pass(carriedOut(), method, arguments);
    }
}
