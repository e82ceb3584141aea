package org.yingshu.journal;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.proof.Sm3;

/** The table of checkpoints, and the events that each covers. */
@Repository
class CheckpointLog {

    /**
     * Up to where the log was written at some moment.
     *
     * @param seq the last number given to an event
     * @param openBefore the first transaction that had not begun; once all before it have ended, no event up to
     *     {@code seq} can still appear
     */
    record Fence(long seq, String openBefore) {}

    private static final int LEAVES_AT_A_TIME = 10_000;
    private static final String COLUMNS = "number, after_seq, to_seq, events, root, previous, at, hash, key, signature";

    private final JdbcTemplate jdbc;

    CheckpointLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Fence fence() {
        // The number first: a transaction that drew one later than this has begun by the time of the snapshot or after.
        Long seq = jdbc.queryForObject("""
                select coalesce(pg_sequence_last_value(pg_get_serial_sequence('journal.event', 'seq')::regclass), 0)
                """, Long.class);
        String next = jdbc.queryForObject("select pg_snapshot_xmax(pg_current_snapshot())::text", String.class);
        return new Fence(seq == null ? 0 : seq, String.valueOf(next));
    }

    boolean isPassed(Fence fence) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8", Boolean.class, fence.openBefore()));
    }

    /** Lets one server at a time write the next checkpoint; the others need not. */
    boolean takeTurn() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(hashtext('journal.checkpoint'))", Boolean.class));
    }

    @Nullable
    Checkpoint last() {
        return jdbc.query(
                "select " + COLUMNS + " from journal.checkpoint order by number desc limit 1",
                rows -> rows.next() ? read(rows) : null);
    }

    List<Checkpoint> latest(int count) {
        return jdbc.query(
                "select " + COLUMNS + " from journal.checkpoint order by number desc limit ?",
                (row, index) -> read(row),
                count);
    }

    /** The checkpoint that covers an event; null when none does yet. */
    @Nullable
    Checkpoint covering(long seq) {
        return jdbc.query(
                "select " + COLUMNS + " from journal.checkpoint where to_seq >= ? order by number limit 1",
                rows -> rows.next() ? read(rows) : null,
                seq);
    }

    void forEach(Consumer<Checkpoint> reader) {
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "select " + COLUMNS + " from journal.checkpoint order by number");
                    statement.setFetchSize(1000);
                    return statement;
                },
                row -> {
                    reader.accept(read(row));
                });
    }

    void add(Checkpoint checkpoint) {
        jdbc.update(
                "insert into journal.checkpoint (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                checkpoint.number(),
                checkpoint.afterSeq(),
                checkpoint.toSeq(),
                checkpoint.events(),
                checkpoint.root(),
                checkpoint.previous(),
                checkpoint.at().atOffset(ZoneOffset.UTC),
                checkpoint.hash(),
                checkpoint.key(),
                checkpoint.signature());
    }

    /** Where so many events after one number end; {@code to} where there are no more. */
    long end(long after, long to, int most) {
        List<Long> end = jdbc.query(
                "select seq from journal.event where seq > ? and seq <= ? order by seq offset ? limit 1",
                (row, index) -> row.getLong(1),
                after,
                to,
                most - 1);
        return end.isEmpty() ? to : end.getFirst();
    }

    /** The leaves of the events after one number and up to another, in order: the number, then the hash. */
    void leaves(long after, long to, Consumer<byte[]> reader) {
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "select seq, hash from journal.event where seq > ? and seq <= ? order by seq");
                    statement.setLong(1, after);
                    statement.setLong(2, to);
                    statement.setFetchSize(LEAVES_AT_A_TIME);
                    return statement;
                },
                row -> {
                    byte[] hash = row.getBytes(2);
                    reader.accept(ByteBuffer.allocate(Long.BYTES + Sm3.LENGTH)
                            .putLong(row.getLong(1))
                            .put(Arrays.copyOf(hash, Sm3.LENGTH))
                            .array());
                });
    }

    private static Checkpoint read(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                row.getLong("after_seq"),
                row.getLong("to_seq"),
                row.getLong("events"),
                row.getBytes("root"),
                row.getBytes("previous"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBytes("hash"),
                row.getBytes("key"),
                row.getBytes("signature"));
    }
}
