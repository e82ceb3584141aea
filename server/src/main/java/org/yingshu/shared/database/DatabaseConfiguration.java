package org.yingshu.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskDecorator;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.scope.Afterwards;

@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    /** The law counts in the days of China, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(WorkCalendar.ZONE);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${yingshu.database.url:}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return new EmbeddedDatabase(settings.directory(), settings.durable(), settings.beside());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource connections(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        @Nullable EmbeddedDatabase database = embedded.getIfAvailable();
        var pool = new HikariDataSource();
        pool.setPoolName("yingshu");
        pool.setMaximumPoolSize(settings.connections());
        pool.setJdbcUrl(database == null ? settings.url() : database.url());
        pool.setUsername(database == null ? settings.user() : EmbeddedDatabase.USER);
        pool.setPassword(database == null ? settings.password() : "");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The same statement comes with and without others before it.
        pool.addDataSourceProperty("preparedStatementCacheQueries", "1024");
        pool.addDataSourceProperty("preparedStatementCacheSizeMiB", "16");
        Optional.ofNullable(database).flatMap(EmbeddedDatabase::socket).ifPresent(socket -> {
            pool.addDataSourceProperty("socketFactory", UnixSockets.class.getName());
            pool.addDataSourceProperty("socketFactoryArg", socket.toString());
        });
        // Many ask at once, so each question has one core; and to begin helpers takes longer than most answers.
        // The short ones are not worth compiling; and what is asked for lies in memory, or on a disk that does not
        // turn.
        pool.setConnectionInitSql("set max_parallel_workers_per_gather = 0; set jit = off; set random_page_cost = 1.1");
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource connections) {
        return new ScopedDataSource(connections);
    }

    @Bean
    FilterClient filterClient(DataSource dataSource, DatabaseSettings settings) {
        return new FilterClient(dataSource, settings.longestList());
    }

    /** Migrations see every row. */
    @Bean
    FlywayConfigurationCustomizer migrationsSeeAll() {
        return configuration -> configuration.initSql(
                "select set_config('yingshu.region', '*', false), set_config('yingshu.organisation', '*', false)");
    }

    /** What listeners do after a commit they do for the system, not for the caller whose thread is long gone. */
    @Bean
    TaskDecorator listenersSeeAll() {
        return work -> () -> Afterwards.run(work);
    }
}
