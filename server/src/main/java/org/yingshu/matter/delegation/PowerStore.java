package org.yingshu.matter.delegation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which powers were handed down, to whom. */
@Repository
public class PowerStore {

    private final JdbcClient jdbc;

    PowerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much of a power is handed down. */
    public enum Extent {
        WHOLE,
        PART,
        ENTRUSTED
    }

    /**
     * A power over an item that is handed down.
     *
     * @param fromLevel province, city or county
     * @param toPlace six digits
     * @param toName who has it now
     */
    public record DelegationView(
            UUID id,
            String item,
            String fromLevel,
            String toPlace,
            String toName,
            Extent extent,
            String document,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public List<DelegationView> all() {
        return jdbc.sql("""
                        select id, item, from_level, to_place, to_name, extent, document, valid_from, valid_to
                        from matter.delegation order by item, to_place, valid_from
                        """)
                .query((row, n) -> {
                    @Nullable Date until = row.getDate("valid_to");
                    return new DelegationView(
                            row.getObject("id", UUID.class),
                            row.getString("item"),
                            row.getString("from_level"),
                            row.getString("to_place"),
                            row.getString("to_name"),
                            Extent.valueOf(row.getString("extent")),
                            row.getString("document"),
                            row.getDate("valid_from").toLocalDate(),
                            until == null ? null : until.toLocalDate());
                })
                .list();
    }

    void add(DelegationView one, String by) {
        jdbc.sql("""
                        insert into matter.delegation (id, item, from_level, to_place, to_name, extent, document, valid_from,
                            valid_to, created_by)
                        values (:id, :item, :level, :place, :name, :extent, :document, :from, :to, :by)
                        """)
                .param("id", one.id())
                .param("item", one.item())
                .param("level", one.fromLevel())
                .param("place", one.toPlace())
                .param("name", one.toName())
                .param("extent", one.extent().name())
                .param("document", one.document())
                .param("from", one.validFrom())
                .param("to", one.validTo())
                .param("by", by)
                .update();
    }

    Optional<String> place(UUID id) {
        return jdbc.sql("select to_place from matter.delegation where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void end(UUID id, LocalDate last) {
        jdbc.sql("update matter.delegation set valid_to = greatest(valid_from, :last) where id = :id")
                .param("id", id)
                .param("last", last)
                .update();
    }
}
