package org.yingshu.shared.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that lives and ends with this process, over a folder that outlives it. */
final class EmbeddedDatabase implements Closeable {

    /** Not a superuser: row security holds for it, which would let a superuser pass. */
    static final String USER = "yingshu";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int SHUTDOWN_SECONDS = 30;
    /** The lines of postmaster.pid, from zero, that name the port and the folder of the socket. */
    private static final int PORT_LINE = 3;

    private static final int SOCKET_LINE = 4;
    /** In bytes: the path of a socket has room for about a hundred, its folder and its name included. */
    private static final int MOST_OF_THE_PATH = 56;

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final FileChannel lockFile;
    private final @Nullable FileLock lock;
    private final @Nullable EmbeddedPostgres postgres;
    private final int port;
    /** Where its socket is; empty where it has none. */
    private final String sockets;

    EmbeddedDatabase(Path directory, boolean durable, boolean beside) {
        String onDisk = durable ? "on" : "off";
        try {
            Path cluster =
                    Files.createDirectories(directory).resolve("postgres").toAbsolutePath();
            lockFile = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lockFile.tryLock();
            if (lock == null && beside) {
                postgres = null;
                List<String> running = Files.readAllLines(cluster.resolve("postmaster.pid"));
                port = Integer.parseInt(running.get(PORT_LINE));
                sockets = running.get(SOCKET_LINE);
                return;
            }
            if (lock == null) {
                throw new DataInUse(directory);
            }
            stopOrphan(cluster);
            sockets = socketFolder();
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(!durable)
                    .setOverrideWorkingDirectory(directory.resolve("embedded").toFile())
                    // Its own hook would stop it while the server still writes.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", onDisk)
                    .setServerConfig("synchronous_commit", onDisk)
                    .setServerConfig("full_page_writes", onDisk)
                    .setServerConfig("shared_buffers", sharedBuffers() + "MB")
                    // Each checkpoint has every page that changes written whole once more.
                    .setServerConfig("checkpoint_timeout", "15min")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("unix_socket_directories", sockets)
                    .setServerConfig("timezone", "Asia/Shanghai")
                    .start();
            port = postgres.getPort();
            prepare(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not start over " + directory.toAbsolutePath(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database refused its preparation", e);
        }
    }

    /** Nobody else's; empty where the system has no such sockets, or its path would be too long for one. */
    private static String socketFolder() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        return WINDOWS || temporary.toString().getBytes(StandardCharsets.UTF_8).length > MOST_OF_THE_PATH
                ? ""
                : Files.createTempDirectory(temporary, "yingshu").toString();
    }

    /** In MiB: an eighth of the machine, since the server, the browser and the system want theirs too. */
    private static long sharedBuffers() {
        long machine = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize() >> 20
                : 0;
        return Math.clamp(machine / 8, 256, 2048);
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
                // After a reboot the number may belong to another's database.
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true))
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

    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
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

    /** The socket in the file system, for whoever is on this machine anyway. */
    Optional<Path> socket() {
        Path file = Path.of(sockets, ".s.PGSQL." + port);
        return !sockets.isEmpty() && Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + USER;
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
            if (!sockets.isEmpty()) {
                Files.deleteIfExists(Path.of(sockets));
            }
        }
        if (lock != null) {
            lock.release();
        }
        lockFile.close();
    }
}
