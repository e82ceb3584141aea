package org.yingshu.plan.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files, and what the engine read in them. */
@Repository
class IntakeStore {

    private static final String COLUMNS = """
            select i.id, i.name, i.size, i.state, i.by_name, i.created, i.finished, i.edition_of, i.error, i.error_zh, i.error_en,
                   i.region,
                   (select array_agg(p.id order by p.id) from plan.plan p where p.source = i.id) plans
            from plan.intake i
            """;

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file on its way to becoming plans. */
    record Intake(
            UUID id,
            String name,
            long size,
            State state,
            String by,
            Instant created,
            @Nullable Instant finished,
            @Nullable UUID editionOf,
            @Nullable String error,
            @Nullable String errorZh,
            @Nullable String errorEn,
            String region,
            List<UUID> plans) {}

    /** Where a file is on its way. */
    enum State {
        WAITING,
        READING,
        DONE,
        FAILED,
        CANCELLED,
        /** every plan of it was withdrawn: it may be imported again */
        RELEASED
    }

    /** The file that was imported before: its id and name. */
    record Earlier(UUID id, String name) {}

    /** False when the same file is there already. */
    @Transactional
    boolean add(
            UUID id,
            String region,
            String checksum,
            String name,
            byte[] content,
            String account,
            String by,
            Instant now,
            @Nullable UUID editionOf) {
        try {
            return jdbc.sql("""
                            insert into plan.intake (id, region, checksum, name, size, content, state, account, by_name, created, edition_of)
                            values (:id, :region, :checksum, :name, :size, :content, 'WAITING', :account, :by, :now, :edition)
                            """)
                            .param("id", id)
                            .param("region", region)
                            .param("checksum", checksum)
                            .param("name", name)
                            .param("size", content.length)
                            .param("content", content)
                            .param("account", account)
                            .param("by", by)
                            .param("now", now.atOffset(ZoneOffset.UTC))
                            .param("edition", editionOf)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<Earlier> same(String region, String checksum) {
        return jdbc.sql("""
                        select id, name from plan.intake
                        where region = :region and checksum = :checksum and state in ('WAITING', 'READING', 'DONE')
                        """)
                .param("region", region)
                .param("checksum", checksum)
                .query(Earlier.class)
                .optional();
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql(COLUMNS + " where i.id = :id")
                .param("id", id)
                .query(IntakeStore::intake)
                .optional();
    }

    List<Intake> latest(int most) {
        return jdbc.sql(COLUMNS + " order by i.created desc limit :most")
                .param("most", most)
                .query(IntakeStore::intake)
                .list();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from plan.intake where id = :id and content is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** False when it is no longer in the state before: somebody cancelled it. */
    @Transactional
    boolean move(UUID id, State from, State to) {
        return jdbc.sql("""
                        update plan.intake set state = :to,
                            finished = case when :to in ('DONE', 'CANCELLED') then now() else finished end,
                            content = case when :to = 'CANCELLED' then null else content end
                        where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    @Transactional
    void fail(UUID id, String code, String zh, String en) {
        jdbc.sql("""
                        update plan.intake
                        set state = 'FAILED', finished = now(), content = null, error = :code, error_zh = :zh, error_en = :en
                        where id = :id and state in ('WAITING', 'READING')
                        """)
                .param("code", code)
                .param("zh", zh)
                .param("en", en)
                .param("id", id)
                .update();
    }

    /** What was under way when the server stopped. */
    List<UUID> unfinished() {
        return jdbc.sql("select id from plan.intake where state in ('WAITING', 'READING')")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Once no plan of the file holds, the file may come again. */
    void release(UUID plan) {
        jdbc.sql("""
                        update plan.intake set state = 'RELEASED'
                        where id = (select source from plan.plan where id = :plan) and state = 'DONE'
                          and not exists (select from plan.plan p where p.source = intake.id and p.status <> 'WITHDRAWN')
                        """).param("plan", plan).update();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        Array plans = row.getArray("plans");
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                State.valueOf(row.getString("state")),
                row.getString("by_name"),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("finished") == null
                        ? null
                        : row.getTimestamp("finished").toInstant(),
                row.getObject("edition_of", UUID.class),
                row.getString("error"),
                row.getString("error_zh"),
                row.getString("error_en"),
                row.getString("region"),
                plans == null ? List.of() : ids(plans));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).toList();
    }
}
