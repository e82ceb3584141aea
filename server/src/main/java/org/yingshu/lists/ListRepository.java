package org.yingshu.lists;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.lists.Editions.Edition;
import org.yingshu.lists.Editions.Source;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ListRepository {

    private static final int BATCH = 1000;

    private static final String EDITION = """
            select id, list, number, status, valid_from, valid_to, columns, source_document, source_issuer,
                source_date, file, items, created_by, created_at, published_by, published_at
            from lists.edition
            """;

    /** The edition that is in force on :day: the last one that began. */
    private static final String IN_FORCE = """
            (select id from lists.edition where list = :list and status = 'PUBLISHED' and valid_from <= :day
             order by valid_from desc limit 1)""";

    private static final String VALID =
            "(valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ListRepository(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Whether the code was free. */
    boolean insert(UUID id, String code, String name, String region, String description) {
        return jdbc.sql("""
                        insert into lists.list (id, code, name, region, description)
                        values (:id, :code, :name, :region, :description) on conflict (code) do nothing
                        """)
                        .param("id", id)
                        .param("code", code)
                        .param("name", name)
                        .param("region", region)
                        .param("description", description)
                        .update()
                == 1;
    }

    Optional<UUID> idOf(String code) {
        return jdbc.sql("select id from lists.list where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** Holds the list for a change; false where it is not the caller's to change. */
    boolean hold(UUID id) {
        return jdbc.sql("select id from lists.list where id = :id and shared.sees_region(region) for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    List<Edition> editions(UUID list) {
        return jdbc.sql(EDITION + " where list = :list order by number desc")
                .param("list", list)
                .query(ListRepository::edition)
                .list();
    }

    Optional<Edition> edition(UUID list, int number) {
        return jdbc.sql(EDITION + " where list = :list and number = :number")
                .param("list", list)
                .param("number", number)
                .query(ListRepository::edition)
                .optional();
    }

    void deleteDraft(UUID list) {
        jdbc.sql("delete from lists.edition where list = :list and status = 'DRAFT'")
                .param("list", list)
                .update();
    }

    void insert(Edition edition, List<ListItem> items) {
        jdbc.sql("""
                        insert into lists.edition (id, list, number, status, valid_from, valid_to, columns,
                            source_document, source_issuer, source_date, file, items, created_by, created_at)
                        values (:id, :list, :number, 'DRAFT', :from, :to, :columns, :document, :issuer, :date, :file,
                            :items, :by, :at)
                        """)
                .param("id", edition.id())
                .param("list", edition.list())
                .param("number", edition.number())
                .param("from", edition.validFrom())
                .param("to", edition.validTo())
                .param("columns", edition.columns().toArray(String[]::new))
                .param("document", edition.source().document())
                .param("issuer", edition.source().issuer())
                .param("date", edition.source().date())
                .param("file", edition.file())
                .param("items", items.size())
                .param("by", edition.createdBy())
                .param("at", edition.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        var rows = new ArrayList<Object[]>();
        for (int n = 0; n < items.size(); n++) {
            ListItem item = items.get(n);
            rows.add(new Object[] {
                edition.id(),
                n + 1,
                item.code(),
                item.name(),
                json.writeValueAsString(item.attributes()),
                item.validFrom(),
                item.validTo()
            });
            if (rows.size() == BATCH || n == items.size() - 1) {
                batches.batchUpdate("""
                        insert into lists.item (edition, position, code, name, attributes, valid_from, valid_to)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)
                        """, rows);
                rows.clear();
            }
        }
    }

    void publish(UUID edition, String by) {
        jdbc.sql("""
                        update lists.edition set status = 'PUBLISHED', published_by = :by, published_at = now()
                        where id = :id
                        """).param("id", edition).param("by", by).update();
    }

    List<ListItem> items(UUID edition) {
        return jdbc.sql("""
                        select code, name, attributes, valid_from, valid_to from lists.item
                        where edition = :edition order by position
                        """).param("edition", edition).query(this::item).list();
    }

    void eachItem(UUID edition, Consumer<ListItem> consumer) {
        jdbc.sql("""
                        select code, name, attributes, valid_from, valid_to from lists.item
                        where edition = :edition order by position
                        """).param("edition", edition).query(rows -> {
            consumer.accept(item(rows, 0));
        });
    }

    Optional<ListItem> inForce(UUID list, String code, LocalDate day) {
        return jdbc.sql("select code, name, attributes, valid_from, valid_to from lists.item where edition = "
                        + IN_FORCE + " and code = :code and " + VALID + inTime())
                .param("list", list)
                .param("code", code)
                .param("day", day)
                .query(this::item)
                .optional();
    }

    List<ListItem> allInForce(UUID list, LocalDate day) {
        return jdbc.sql("select code, name, attributes, valid_from, valid_to from lists.item where edition = "
                        + IN_FORCE + " and " + VALID + inTime() + " order by position")
                .param("list", list)
                .param("day", day)
                .query(this::item)
                .list();
    }

    Set<String> inForce(UUID list, Collection<String> codes, LocalDate day) {
        return new HashSet<>(jdbc.sql("select code from lists.item where edition = " + IN_FORCE
                        + " and code = any(:codes) and " + VALID + inTime())
                .param("list", list)
                .param("codes", codes.toArray(String[]::new))
                .param("day", day)
                .query(String.class)
                .list());
    }

    /** An edition may end before another begins. */
    private static String inTime() {
        return " and exists (select from lists.edition e where e.id = edition and (e.valid_to is null or e.valid_to >= :day))";
    }

    ListItem item(ResultSet rows, int n) throws SQLException {
        Map<String, String> attributes =
                json.readValue(rows.getString("attributes"), new TypeReference<LinkedHashMap<String, String>>() {});
        return new ListItem(
                rows.getString("code"),
                rows.getString("name"),
                attributes,
                rows.getObject("valid_from", LocalDate.class),
                rows.getObject("valid_to", LocalDate.class));
    }

    private static Edition edition(ResultSet rows, int n) throws SQLException {
        Array columns = rows.getArray("columns");
        return new Edition(
                rows.getObject("id", UUID.class),
                rows.getObject("list", UUID.class),
                rows.getInt("number"),
                rows.getString("status").equals("PUBLISHED"),
                rows.getObject("valid_from", LocalDate.class),
                rows.getObject("valid_to", LocalDate.class),
                Arrays.asList((String[]) columns.getArray()),
                new Source(
                        rows.getString("source_document"),
                        rows.getString("source_issuer"),
                        rows.getObject("source_date", LocalDate.class)),
                rows.getObject("file", UUID.class),
                rows.getInt("items"),
                rows.getString("created_by"),
                instant(rows, "created_at"),
                rows.getString("published_by"),
                rows.getTimestamp("published_at") == null ? null : instant(rows, "published_at"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
