package org.yingshu.matter.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;

/** Versions in the database. A version that was stored is never changed; a new one takes its place. */
@Repository
public class DefinitionStore {

    private static final String HEAD =
            "select id, kind, code, number, pack, pack_version, place, current, created_at, created_by, note";

    private final JdbcClient jdbc;

    DefinitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is to be stored.
     *
     * @param pack empty for what is made by hand
     */
    public record Draft(
            DefinitionKind kind, String code, String pack, String packVersion, String place, String json, String by) {}

    /** The version with this content: the current one where it is the same, else a new one. */
    public UUID put(Draft draft, String note) {
        String hash = MatterJson.hash(draft.json());
        Optional<UUID> same = jdbc.sql(
                        "select id from matter.definition where kind = :kind and code = :code and current and hash = :hash")
                .param("kind", draft.kind().name())
                .param("code", draft.code())
                .param("hash", hash)
                .query(UUID.class)
                .optional();
        if (same.isPresent()) {
            return same.get();
        }
        withdraw(draft.kind(), draft.code());
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into matter.definition (id, kind, code, number, pack, pack_version, place, hash, content,
                            current, created_by, note)
                        values (:id, :kind, :code,
                            (select coalesce(max(number), 0) + 1 from matter.definition
                             where kind = :kind and code = :code),
                            :pack, :version, :place, :hash, cast(:json as jsonb), true, :by, :note)
                        """)
                .param("id", id)
                .param("kind", draft.kind().name())
                .param("code", draft.code())
                .param("pack", draft.pack())
                .param("version", draft.packVersion())
                .param("place", draft.place())
                .param("hash", hash)
                .param("json", draft.json())
                .param("by", draft.by())
                .param("note", note)
                .update();
        jdbc.sql("update matter.stamp set revision = revision + 1").update();
        return id;
    }

    /** New cases cannot take it any more. */
    public void withdraw(DefinitionKind kind, String code) {
        jdbc.sql("update matter.definition set current = false where kind = :kind and code = :code and current")
                .param("kind", kind.name())
                .param("code", code)
                .update();
    }

    /** What the pack does not hold any more. */
    public void withdrawOthers(String pack, DefinitionKind kind, Collection<String> kept) {
        int gone = jdbc.sql("""
                        update matter.definition set current = false
                        where pack = :pack and kind = :kind and current and not code = any(:kept)
                        """)
                .param("pack", pack)
                .param("kind", kind.name())
                .param("kept", kept.toArray(String[]::new))
                .update();
        if (gone > 0) {
            jdbc.sql("update matter.stamp set revision = revision + 1").update();
        }
    }

    public long revision() {
        return jdbc.sql("select revision from matter.stamp").query(Long.class).single();
    }

    /** Two servers that start together take packs in one after the other. */
    public void lock() {
        jdbc.sql("select revision from matter.stamp for update")
                .query(Long.class)
                .single();
    }

    public void eachCurrent(BiConsumer<Definition, String> reader) {
        jdbc.sql(HEAD + ", content from matter.definition where current order by kind, code")
                .query((row, n) -> {
                    reader.accept(head(row), row.getString("content"));
                    return 0;
                })
                .list();
    }

    public Optional<String> content(UUID id) {
        return jdbc.sql("select content from matter.definition where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    public Optional<Definition> head(UUID id) {
        return jdbc.sql(HEAD + " from matter.definition where id = :id")
                .param("id", id)
                .query((row, n) -> head(row))
                .optional();
    }

    /** The newest first. */
    public List<Definition> versions(DefinitionKind kind, String code) {
        return jdbc.sql(HEAD + " from matter.definition where kind = :kind and code = :code order by number desc")
                .param("kind", kind.name())
                .param("code", code)
                .query((row, n) -> head(row))
                .list();
    }

    private static Definition head(ResultSet row) throws SQLException {
        return new Definition(
                row.getObject("id", UUID.class),
                DefinitionKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getInt("number"),
                row.getString("pack"),
                row.getString("pack_version"),
                row.getString("place"),
                row.getBoolean("current"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getString("note"));
    }
}
