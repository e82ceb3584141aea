package org.yingshu.shared.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a database inside a backup: {@code rows/<schema>.<table>} begins with the line of its columns and goes on as
 * {@code COPY} writes it. Which tables there were is said by the versions of the migrations, which are never edited.
 */
final class Rows {

    static final String FOLDER = "rows/";
    private static final String VERSIONS = "versions.properties";
    private static final String PARTITIONS = "partitions.sql";
    private static final String SEQUENCES = "sequences.sql";
    private static final String HISTORY = "flyway_schema_history";

    private Rows() {}

    /** The version of each module's tables, under the name of the table that keeps their history; none in an empty database. */
    static Properties versions(Connection connection) throws SQLException {
        var versions = new Properties();
        for (String history : words(connection, """
                select tablename from pg_tables where schemaname = current_schema() and tablename ~ '^%s'
                """.formatted(HISTORY))) {
            versions.setProperty(
                    history,
                    words(
                                    connection,
                                    "select version from " + history
                                            + " where version is not null order by installed_rank desc limit 1")
                            .getFirst());
        }
        return versions;
    }

    static Properties versions(ZipFile backup) throws IOException {
        ZipEntry entry = backup.getEntry(VERSIONS);
        if (entry == null) {
            throw new IOException(backup.getName() + " is no backup: it has no " + VERSIONS);
        }
        var versions = new Properties();
        try (InputStream in = backup.getInputStream(entry)) {
            versions.load(in);
        }
        return versions;
    }

    /** Writes all rows as they were at one moment, whatever is written meanwhile. */
    static void write(Connection connection, ZipOutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        out.putNextEntry(new ZipEntry(VERSIONS));
        versions(connection).store(out, null);
        write(out, PARTITIONS, words(connection, """
                select format('create table if not exists %I.%I partition of %s %s', n.nspname, c.relname,
                    i.inhparent::regclass, pg_get_expr(c.relpartbound, c.oid))
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_inherits i on i.inhrelid = c.oid
                where c.relispartition and c.relkind = 'r' order by 1
                """));
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.all(connection)) {
            out.putNextEntry(new ZipEntry(FOLDER + table.name()));
            out.write((table.columns() + "\n").getBytes(StandardCharsets.UTF_8));
            copy.copyOut("copy (select " + table.columns() + " from " + table.name() + ") to stdout", out);
        }
        // Numbers are handed out past the moment of the rows, never before it.
        write(out, SEQUENCES, words(connection, """
                select format('select setval(%L, %s)', format('%I.%I', schemaname, sequencename), last_value)
                from pg_sequences where last_value is not null and sequenceowner = current_user order by 1
                """));
        connection.rollback();
    }

    /** Puts the rows in the place of those that the migrations made, in one transaction. */
    static void load(ZipFile backup, Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        List<Table> tables = Table.all(connection);
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                statement.execute("alter table " + table.name() + " disable trigger user");
                statement.execute("alter table " + table.name() + " no force row level security");
            }
            statement.execute("truncate "
                    + String.join(", ", tables.stream().map(Table::name).toList()));
            execute(statement, backup, PARTITIONS);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (ZipEntry entry : backup.stream()
                    .filter(one -> one.getName().startsWith(FOLDER))
                    .toList()) {
                try (InputStream in = backup.getInputStream(entry)) {
                    String name = entry.getName().substring(FOLDER.length());
                    copy.copyIn("copy " + name + " (" + line(in) + ") from stdin", in);
                }
            }
            execute(statement, backup, SEQUENCES);
            for (Table table : tables) {
                statement.execute("alter table " + table.name() + " enable trigger user");
                if (table.hidden()) {
                    statement.execute("alter table " + table.name() + " force row level security");
                }
            }
        }
        connection.commit();
    }

    /** The first line, without reading a byte more. */
    static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream out, String name, List<String> lines) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void execute(Statement statement, ZipFile backup, String name) throws SQLException, IOException {
        try (InputStream in = backup.getInputStream(backup.getEntry(name))) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> words(Connection connection, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                words.add(row.getString(1));
            }
        }
        return words;
    }
}
