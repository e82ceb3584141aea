package org.yingshu.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that lives and ends with this process, over a folder that outlives it. */
final class EmbeddedDatabase implements Closeable {

    /** Not a superuser: row security holds for it, which would let a superuser pass. */
    static final String USER = "yingshu";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int SHUTDOWN_SECONDS = 30;

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(Path directory) {
        try {
            Path cluster =
                    Files.createDirectories(directory).resolve("postgres").toAbsolutePath();
            lockFile = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = lockFile.tryLock();
            if (taken == null) {
                throw new IllegalStateException("Another Yingshu runs with the data in " + directory.toAbsolutePath()
                        + ". Stop it first, or choose another folder with --data.");
            }
            lock = taken;
            stopOrphan(cluster);
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(directory.resolve("embedded").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("timezone", "Asia/Shanghai")
                    .start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not start over " + directory.toAbsolutePath(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database refused its preparation", e);
        }
    }

    /** If this process was killed, its database still runs; no one else can use it, for the lock was free. */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(process -> {
                    LOG.info("Stopping the database that an earlier run left behind (process {})", pid);
                    process.destroy();
                    try {
                        process.onExit().get(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        process.destroyForcibly();
                    }
                });
    }

    private void prepare() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + USER + "'")) {
                statement.execute("create database " + USER + " owner " + USER + " template template0 encoding 'UTF8'");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + USER;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.release();
        lockFile.close();
    }
}
