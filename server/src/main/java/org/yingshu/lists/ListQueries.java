package org.yingshu.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Page;

/** What the pages of lists show. */
@Repository
class ListQueries {

    private static final String SELECT = """
            select l.id, l.code, l.name, l.region, l.description, shared.sees_region(l.region) as mine,
                f.number as in_force, f.items, f.valid_from, d.number as draft
            from lists.list l
            left join lateral (select number, items, valid_from from lists.edition e
                where e.list = l.id and e.status = 'PUBLISHED' and e.valid_from <= :today
                    and (e.valid_to is null or e.valid_to >= :today)
                order by e.valid_from desc limit 1) f on true
            left join lists.edition d on d.list = l.id and d.status = 'DRAFT'
            """;

    private final JdbcClient jdbc;
    private final ListRepository items;

    ListQueries(JdbcClient jdbc, ListRepository items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /**
     * A line of the list of lists.
     *
     * @param mine whether the caller's place made it, and may change it
     * @param inForce the number of the edition in force today
     * @param items of that edition
     * @param draft the number of the edition that is being prepared
     */
    record ListView(
            UUID id,
            String code,
            String name,
            String region,
            String description,
            boolean mine,
            @Nullable Integer inForce,
            @Nullable Integer items,
            @Nullable LocalDate validFrom,
            @Nullable Integer draft) {}

    /** An item with its place in the edition, by which a page goes on. */
    record ItemView(String id, int position, ListItem item) {}

    Page<ListView> lists(String words, LocalDate today, @Nullable String after, int size) {
        List<ListView> found = jdbc.sql(SELECT + """
                         where (l.name ilike :words or l.code ilike :words) and l.code > :after
                        order by l.code limit :size
                        """)
                .param("today", today)
                .param("words", like(words))
                .param("after", after == null ? "" : after)
                .param("size", size + 1)
                .query(ListQueries::view)
                .list();
        long total = jdbc.sql("select count(*) from lists.list l where l.name ilike :words or l.code ilike :words")
                .param("words", like(words))
                .query(Long.class)
                .single();
        return Page.of(found, size, ListView::code, total);
    }

    Optional<ListView> list(UUID id, LocalDate today) {
        return jdbc.sql(SELECT + " where l.id = :id")
                .param("today", today)
                .param("id", id)
                .query(ListQueries::view)
                .optional();
    }

    Page<ItemView> items(UUID edition, String words, int after, int size) {
        List<ItemView> found = jdbc.sql("""
                        select position, code, name, attributes, valid_from, valid_to from lists.item
                        where edition = :edition and position > :after
                            and (code ilike :words or name ilike :words or attributes::text ilike :words)
                        order by position limit :size
                        """)
                .param("edition", edition)
                .param("after", after)
                .param("words", like(words))
                .param("size", size + 1)
                .query((rows, n) -> new ItemView(rows.getString("code"), rows.getInt("position"), items.item(rows, n)))
                .list();
        long total = jdbc.sql("""
                        select count(*) from lists.item where edition = :edition
                            and (code ilike :words or name ilike :words or attributes::text ilike :words)
                        """)
                .param("edition", edition)
                .param("words", like(words))
                .query(Long.class)
                .single();
        return Page.of(found, size, item -> String.valueOf(item.position()), total);
    }

    private static String like(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ListView view(ResultSet rows, int n) throws SQLException {
        return new ListView(
                rows.getObject("id", UUID.class),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("region"),
                rows.getString("description"),
                rows.getBoolean("mine"),
                rows.getObject("in_force", Integer.class),
                rows.getObject("items", Integer.class),
                rows.getObject("valid_from", LocalDate.class),
                rows.getObject("draft", Integer.class));
    }
}
