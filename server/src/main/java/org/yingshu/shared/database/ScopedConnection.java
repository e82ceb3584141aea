package org.yingshu.shared.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.scope.DataScope;

/**
 * A connection that tells the database for whom it asks, and what was kept to be written, in the same trip as the next
 * statement. The scope is told with the first statement of each transaction and ends with it, so a connection of which
 * nothing was said sees nothing, and nobody finds the scope of the one before him. Whatever has no such first statement,
 * as COPY has none, is preceded by a trip of its own.
 */
final class ScopedConnection implements InvocationHandler {

    /** Of more the database would be told in texts that hardly ever come twice. */
    private static final int AT_A_TIME = 16;

    private static final Late BEGIN = new Late(new Write("begin", List.of()), null);
    private static final Late COMMIT = new Late(new Write("commit", List.of()), null);
    private static final String RESET = "reset yingshu.region; reset yingshu.organisation; reset synchronous_commit";

    private final Connection target;
    private final DataScope scope;
    private final boolean afterwards;
    private final List<Late> late = new ArrayList<>();
    /** In this transaction. */
    private boolean told;
    /** For as long as the connection is lent. */
    private boolean toldForLong;
    /** Whether something that was kept is being sent. */
    private boolean underWay;
    /** Whether something that was kept did not arrive, so that the transaction must not be taken for whole. */
    private boolean lost;

    private ScopedConnection(Connection target, DataScope scope, boolean afterwards) {
        this.target = target;
        this.scope = scope;
        this.afterwards = afterwards;
    }

    /** @param afterwards whether it does not wait for the disk */
    static Connection of(Connection target, DataScope scope, boolean afterwards) {
        return (Connection) Proxy.newProxyInstance(
                ScopedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ScopedConnection(target, scope, afterwards));
    }

    /**
     * A statement that goes with the next one.
     *
     * @param otherwise what is done when no row changed; null where that is fine
     */
    record Late(Write write, @Nullable Runnable otherwise) {}

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Object first = arguments == null ? null : arguments[0];
        switch (method.getName()) {
            case "equals" -> {
                return proxy == first;
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "prepareStatement" -> {
                if (method.getParameterCount() == 1) {
                    return ScopedStatement.of(this, (Connection) proxy, String.valueOf(first));
                }
                ready();
            }
            case "unwrap" -> {
                if (first == ScopedConnection.class) {
                    return this;
                }
                ready();
            }
            case "createStatement", "prepareCall", "setSavepoint" -> ready();
            case "setAutoCommit" -> {
                flush();
                told = false;
            }
            case "commit" -> commit();
            case "rollback" -> {
                late.clear();
                lost = false;
                underWay = false;
                // What was told before a savepoint stays told.
                told &= first != null;
            }
            case "close" -> close();
            default -> {}
        }
        return pass(target, method, arguments);
    }

    static @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Goes with the next statement, or at the latest with the end of the transaction. */
    void add(Late one) throws SQLException {
        late.add(one);
        if (late.size() >= AT_A_TIME) {
            flush();
        }
    }

    /** What was kept goes to the database now. */
    private void flush() throws SQLException {
        if (!late.isEmpty()) {
            run(before());
        }
    }

    /** For those who talk to the database past the statements of this class. */
    void ready() throws SQLException {
        if (target.getAutoCommit()) {
            if (!toldForLong) {
                run(List.of(new Late(scope(false), null)));
                toldForLong = true;
            }
        } else {
            run(before());
        }
    }

    /** What has to go before the next statement. Whoever takes it sends it. */
    List<Late> before() throws SQLException {
        List<Late> before = new ArrayList<>();
        boolean alone = isAlone();
        if (alone) {
            before.add(BEGIN);
        }
        if (!toldForLong && (alone || !told)) {
            before.add(new Late(scope(true), null));
            told = !alone;
        }
        underWay |= before.addAll(late);
        late.clear();
        return before;
    }

    /** Whether each statement is a transaction, which then is begun and ended in so many words: the driver may part them. */
    private boolean isAlone() throws SQLException {
        return !toldForLong && target.getAutoCommit();
    }

    /** @param within whether it ends with the transaction */
    private Write scope(boolean within) {
        String sql = "select set_config('yingshu.region', ?, " + within + "), set_config('yingshu.organisation', ?, "
                + within + ")" + (afterwards ? ", set_config('synchronous_commit', 'off', " + within + ")" : "");
        String organisation =
                scope.organisation() == null ? "*" : scope.organisation().toString();
        return new Write(sql, List.of(new Write.Text(scope.region()), new Write.Text(organisation)));
    }

    private void run(List<Late> all) throws SQLException {
        if (!all.isEmpty()) {
            try (PreparedStatement statement = prepare(all, "")) {
                carryOut(all, statement);
            }
        }
    }

    /**
     * A statement that begins with others.
     *
     * @param sql empty where nothing follows them
     */
    PreparedStatement prepare(List<Late> before, String sql) throws SQLException {
        String end = !sql.isEmpty() && isAlone() ? "commit" : "";
        String all = Stream.concat(before.stream().map(one -> one.write().sql()), Stream.of(sql, end))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        PreparedStatement statement = target.prepareStatement(all);
        int parameter = 1;
        for (Late one : before) {
            parameter = one.write().set(statement, parameter);
        }
        return statement;
    }

    /** Passes over what those before it brought, to the answer of the statement itself. */
    void carryOut(List<Late> before, PreparedStatement statement) throws SQLException {
        try {
            statement.execute();
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
        underWay = false;
        List<Runnable> otherwise = new ArrayList<>();
        for (Late one : before) {
            if (one.otherwise() != null && statement.getUpdateCount() == 0) {
                otherwise.add(one.otherwise());
            }
            statement.getMoreResults();
        }
        otherwise.forEach(Runnable::run);
    }

    private void undo(Exception why) throws SQLException {
        if (isAlone()) {
            try (var statement = target.createStatement()) {
                statement.execute("rollback");
            } catch (SQLException e) {
                why.addSuppressed(e);
            }
        } else {
            told = false;
            lost |= underWay;
            underWay = false;
        }
    }

    /** What was kept and the end of the transaction are one trip; the driver sees that nothing is left to end. */
    private void commit() throws SQLException {
        if (lost || underWay) {
            throw new SQLException("A write of this transaction failed, so it cannot be committed", "25P02");
        }
        if (late.stream().anyMatch(one -> one.otherwise() != null)) {
            flush();
        }
        if (!late.isEmpty()) {
            List<Late> last = before();
            last.add(COMMIT);
            run(last);
        }
        told = false;
    }

    private void close() throws SQLException {
        late.clear();
        if (toldForLong && !target.isClosed()) {
            try {
                if (!target.getAutoCommit()) {
                    target.rollback();
                }
                try (var statement = target.createStatement()) {
                    statement.execute(RESET);
                }
                if (!target.getAutoCommit()) {
                    target.commit();
                }
            } catch (SQLException e) {
                // Nobody else may get it.
                target.abort(Runnable::run);
            }
        }
    }
}
