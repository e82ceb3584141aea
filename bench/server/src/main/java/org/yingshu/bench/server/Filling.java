package org.yingshu.bench.server;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yingshu.YingshuApplication;
import org.yingshu.shared.scope.CurrentScope;

/**
 * A server without doors over a data folder, for those who fill it.
 *
 * @param server whose own classes decide, count and write
 * @param owner of the database, past all scopes
 */
public record Filling(ConfigurableApplicationContext server, JdbcTemplate owner, String url) {

    /** What is done with it. */
    @FunctionalInterface
    public interface Work {

        void on(Filling filling);
    }

    /** @param months of the past for which the journal has a part of its own */
    public static void of(Path folder, int months, Work work) {
        try (var server = new SpringApplicationBuilder(YingshuApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=-1",
                        "--yingshu.schedule.enabled=false",
                        "--yingshu.demo.enabled=false",
                        "--yingshu.database.directory=" + folder,
                        "--yingshu.journal.directory=" + folder.resolve("journal"))) {
            String url = server.getBean(HikariDataSource.class).getJdbcUrl();
            var owner = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
            CurrentScope.asSystem(() -> {
                new JdbcTemplate(server.getBean("dataSource", DataSource.class))
                        .execute("select journal.ensure_month((current_date - make_interval(months => ago))::date)"
                                + " from generate_series(0, " + months + ") ago");
                work.on(new Filling(server, owner, url));
            });
        }
    }

    /** Builds the indexes that were put aside, with much memory, and lets the database look at what it has. */
    public void finish(Indexes aside) {
        timed("indexes", () -> {
            owner.execute("alter system set maintenance_work_mem = '512MB'");
            owner.execute("select pg_reload_conf()");
            aside.back();
            owner.execute("alter system reset maintenance_work_mem");
            owner.execute("select pg_reload_conf()");
        });
        timed("vacuum", () -> owner.execute("vacuum analyze"));
        System.out.printf(
                "database: %s%n",
                owner.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class));
    }

    public static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("%s: %.0f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
