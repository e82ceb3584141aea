package org.yingshu.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.access.Caller;

@Repository
class FileRepository {

    /** Whose eyes a query has: without a caller it is the system's work, and row security alone decides. */
    private static final String VISIBLE = """
            (cast(:me as uuid) is null or owner = :me
                or (subject is not null and files.in_reach(regions) and shared.sees_one_of(organisations)))""";

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file with what only this module asks for. */
    record FileRow(
            FileView view,
            String content,
            @Nullable UUID owner,
            @Nullable String module,
            @Nullable UUID subject) {

        boolean attachedTo(String other, UUID thing) {
            return other.equals(module) && thing.equals(subject);
        }
    }

    /** Waits for everyone who is cleaning these bytes away, and keeps cleaners off until the transaction ends. */
    void hold(String sm3) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:key, 0))")
                .param("key", "files:" + sm3)
                .query((rows, n) -> n)
                .list();
    }

    /** Whether nobody holds these bytes; if so nobody can until the transaction ends. */
    boolean seize(String sm3) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "files:" + sm3)
                .query(Boolean.class)
                .single();
    }

    /** Writes the row of bytes that are in their place. */
    void insert(FileView file, String content, ContentStore.Settled settled, @Nullable Caller owner) {
        jdbc.sql("""
                        insert into files.file (id, name, type, content, size, sm3,
                            owner, owner_name, owner_organisation, owner_region)
                        values (:id, :name, :type, :content, :size, :sm3, :owner, :ownerName, :organisation, :region)
                        """)
                .param("id", file.id())
                .param("name", file.name())
                .param("type", file.type())
                .param("content", content)
                .param("size", settled.size())
                .param("sm3", settled.sm3())
                .param("owner", owner == null ? null : owner.account())
                .param("ownerName", owner == null ? "" : owner.name())
                .param("organisation", owner == null ? null : owner.organisation())
                .param("region", owner == null ? "*" : owner.region())
                .update();
    }

    Optional<FileRow> find(UUID id, @Nullable UUID me) {
        return jdbc.sql("""
                        select id, name, type, size, sm3, content, owner, module, subject
                        from files.file where id = :id and %s
                        """.formatted(VISIBLE))
                .param("id", id)
                .param("me", me)
                .query(FileRepository::row)
                .optional();
    }

    List<FileRow> find(Collection<UUID> ids, @Nullable UUID me) {
        return jdbc.sql("""
                        select id, name, type, size, sm3, content, owner, module, subject
                        from files.file where id = any(:ids) and %s order by id
                        """.formatted(VISIBLE))
                .param("ids", ids.toArray(UUID[]::new))
                .param("me", me)
                .query(FileRepository::row)
                .list();
    }

    List<FileRow> of(String module, UUID subject, @Nullable UUID me) {
        return jdbc.sql("""
                        select id, name, type, size, sm3, content, owner, module, subject
                        from files.file where module = :module and subject = :subject and %s order by id
                        """.formatted(VISIBLE))
                .param("module", module)
                .param("subject", subject)
                .param("me", me)
                .query(FileRepository::row)
                .list();
    }

    /** Attaches one that waits, or that is attached to the same thing already; false where it is neither. */
    boolean attach(
            UUID id, String module, UUID subject, Set<UUID> organisations, Set<String> regions, @Nullable UUID me) {
        return jdbc.sql("""
                        update files.file
                        set module = :module, subject = :subject, regions = :regions, organisations = :organisations,
                            attached_at = coalesce(attached_at, now())
                        where id = :id and ((subject is null and (cast(:me as uuid) is null or owner = :me))
                            or (module = :module and subject = :subject))
                        """)
                        .param("id", id)
                        .param("module", module)
                        .param("subject", subject)
                        .param("regions", regions.toArray(String[]::new))
                        .param("organisations", organisations.toArray(UUID[]::new))
                        .param("me", me)
                        .update()
                == 1;
    }

    void reach(String module, UUID subject, Set<UUID> organisations, Set<String> regions) {
        jdbc.sql("""
                        update files.file set regions = :regions, organisations = :organisations
                        where module = :module and subject = :subject
                        """)
                .param("module", module)
                .param("subject", subject)
                .param("regions", regions.toArray(String[]::new))
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    boolean deleteWaiting(UUID id, @Nullable UUID me) {
        return jdbc.sql("delete from files.file where id = :id and owner = :me and subject is null")
                        .param("id", id)
                        .param("me", me)
                        .update()
                == 1;
    }

    /** Deletes what nobody attached in time; its bytes go with the next cleaning. */
    int deleteWaiting(Duration longerThan) {
        return jdbc.sql(
                        "delete from files.file where subject is null and stored_at < now() - make_interval(secs => :seconds)")
                .param("seconds", (double) longerThan.toSeconds())
                .update();
    }

    /** Those of the digests that a row needs. */
    Set<String> needed(Collection<String> digests) {
        return new HashSet<>(jdbc.sql("select distinct sm3 from files.file where sm3 = any(:digests)")
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static FileRow row(ResultSet rows, int n) throws SQLException {
        var view = new FileView(
                rows.getObject("id", UUID.class),
                rows.getString("name"),
                rows.getString("type"),
                rows.getLong("size"),
                rows.getString("sm3"));
        return new FileRow(
                view,
                rows.getString("content"),
                rows.getObject("owner", UUID.class),
                rows.getString("module"),
                rows.getObject("subject", UUID.class));
    }
}
