package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Every statement is asked under the scope of the work in hand, however it is asked, and none leaves one behind. */
@ServerTest
class ScopedConnectionTests {

    /** So often the driver sees a statement before it has it prepared, and knows how long its answers are. */
    private static final int OFTEN = 30;

    private static final DataScope CITY = new DataScope("4110", UUID.randomUUID());
    private static final String REGION = "select coalesce(current_setting('yingshu.region', true), '')";

    @Autowired
    DataSource scoped;

    @Autowired
    @Qualifier("connections")
    DataSource connections;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void table() {
        jdbc.execute("create table if not exists public.scoped_box (id int primary key, word text, at timestamptz)");
        transaction = new TransactionTemplate(transactions);
    }

    private String region() {
        return String.valueOf(jdbc.queryForObject(REGION, String.class));
    }

    /** Of a time the driver asks what it is, and then waits before the statement, for texts may be long. */
    private String regionAsOf(Instant at) {
        String sql = REGION + " || repeat('x', case when ? > now() then 1 else 0 end)";
        return String.valueOf(jdbc.queryForObject(sql, String.class, Timestamp.from(at)));
    }

    @Test
    void holdsForAStatementThatStandsAlone() {
        for (int i = 0; i < OFTEN; i++) {
            assertThat(CurrentScope.in(CITY, this::region)).isEqualTo("4110");
            assertThat(CurrentScope.in(CITY, () -> regionAsOf(Instant.EPOCH))).isEqualTo("4110");
            assertThat(CurrentScope.in(DataScope.ALL, () -> regionAsOf(Instant.EPOCH)))
                    .isEqualTo("*");
            assertThat(region()).isEqualTo("-");
        }
    }

    @Test
    void holdsForAllStatementsOfATransaction() {
        for (int i = 0; i < OFTEN; i++) {
            CurrentScope.in(
                    CITY,
                    () -> transaction.execute(status -> {
                        assertThat(regionAsOf(Instant.EPOCH)).isEqualTo("4110");
                        assertThat(region()).isEqualTo("4110");
                        return status;
                    }));
        }
    }

    @Test
    void holdsAfterASavepointWasUndone() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        CurrentScope.in(
                CITY,
                () -> transaction.execute(status -> {
                    nested.executeWithoutResult(inner -> {
                        assertThat(region()).isEqualTo("4110");
                        inner.setRollbackOnly();
                    });
                    assertThat(region()).isEqualTo("4110");
                    return status;
                }));
    }

    @Test
    void holdsForBatchesPagesAndPlainStatements() throws SQLException {
        try (var opened = CurrentScope.open(CITY);
                Connection connection = scoped.getConnection()) {
            try (Statement plain = connection.createStatement();
                    ResultSet rows = plain.executeQuery(REGION)) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("4110");
            }
            try (PreparedStatement batch = connection.prepareStatement("insert into public.scoped_box values (?, "
                    + column() + ", null)" + " on conflict (id) do update set word = excluded.word")) {
                for (int i = 0; i < 3; i++) {
                    batch.setInt(1, i);
                    batch.addBatch();
                }
                assertThat(batch.executeBatch()).hasSize(3);
            }
            try (PreparedStatement pages = connection.prepareStatement("select word from public.scoped_box")) {
                pages.setFetchSize(1);
                try (ResultSet rows = pages.executeQuery()) {
                    while (rows.next()) {
                        assertThat(rows.getString(1)).isEqualTo("4110");
                    }
                }
            }
        }
    }

    private static String column() {
        return "(" + REGION + ")";
    }

    @Test
    void nothingIsLeftOnAConnectionThatWasLent() throws SQLException {
        for (int i = 0; i < OFTEN; i++) {
            try (var opened = CurrentScope.open(DataScope.ALL);
                    Connection connection = scoped.getConnection();
                    Statement plain = connection.createStatement()) {
                plain.execute(REGION);
            }
            CurrentScope.in(DataScope.ALL, this::region);
        }
        for (int i = 0; i < OFTEN; i++) {
            try (Connection connection = connections.getConnection();
                    Statement plain = connection.createStatement();
                    ResultSet rows = plain.executeQuery(REGION)) {
                rows.next();
                assertThat(rows.getString(1)).isEmpty();
            }
        }
    }

    @Test
    void afterAnErrorTheConnectionIsAsGoodAsNew() {
        for (int i = 0; i < OFTEN; i++) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(
                            () -> CurrentScope.in(CITY, () -> jdbc.queryForObject("select 1 / ?", Integer.class, 0)));
            assertThat(CurrentScope.in(CITY, this::region)).isEqualTo("4110");
        }
    }

    @Test
    void aStatementMayBeCarriedOutAgainWithOtherValues() throws SQLException {
        try (Connection connection = scoped.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?::int + ?::int")) {
            statement.setInt(2, 1);
            for (int i = 0; i < OFTEN; i++) {
                statement.setInt(1, i);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThat(rows.getInt(1)).isEqualTo(i + 1);
                }
            }
        }
    }

    @Test
    void aWriteThatFailsCannotBeCommitted() {
        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    List<Object> values = List.of(-1, "one");
                    late(new Write("insert into public.scoped_box (id, word) values (?, ?)", values));
                    late(new Write("insert into public.scoped_box (id, word) values (?, ?)", values));
                    try {
                        region();
                    } catch (DataAccessException e) {
                        assertThat(status.isRollbackOnly()).isFalse();
                    }
                }));
        assertThat(jdbc.queryForList("select id from public.scoped_box where id = -1"))
                .isEmpty();
    }

    @Test
    void anErrorThatSomebodyExpectedIsHisAffair() {
        jdbc.update("insert into public.scoped_box (id) values (-2) on conflict do nothing");
        Boolean added = transaction.execute(status -> {
            try {
                return jdbc.update("insert into public.scoped_box (id) values (-2)") == 1;
            } catch (DuplicateKeyException e) {
                return false;
            }
        });
        assertThat(added).isFalse();
    }

    private void late(Write write) {
        new LateWrites(jdbc).add(write);
    }
}
