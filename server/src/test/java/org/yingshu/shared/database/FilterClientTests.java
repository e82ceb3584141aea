package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;

@ServerTest
class FilterClientTests {

    /** So often the driver and the database together see a statement before they keep one plan for it. */
    private static final int OFTEN = 20;

    @Autowired
    private FilterClient lists;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void noPlanIsKeptForAQuestionThatDependsOnItsValues() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < OFTEN; i++) {
                assertThat(lists.sql("select cast(? as int) as asked_by_filter")
                                .param(i)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(i);
                jdbc.sql("select cast(? as int) as asked_as_ever")
                        .param(i)
                        .query(Integer.class)
                        .single();
            }
            assertThat(kept("asked_as_ever")).isOne();
            assertThat(kept("asked_by_filter")).isZero();
        });
    }

    @Test
    void aQuestionThatReadsTooMuchIsGivenUp() {
        var hasty = new FilterClient(dataSource, Duration.ofSeconds(1));
        assertThatExceptionOfType(QueryTimeoutException.class)
                .isThrownBy(() -> hasty.sql("select pg_sleep(? * 20)").param(1).query(rows -> {}));
        assertThat(hasty.sql("select 1").query(Integer.class).single()).isOne();
    }

    private int kept(String words) {
        return jdbc.sql("select count(*) from pg_prepared_statements where statement like 'select cast($1%' || ?")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
