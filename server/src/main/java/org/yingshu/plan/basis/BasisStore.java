package org.yingshu.plan.basis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;

@Repository
class BasisStore {

    private final JdbcClient jdbc;

    BasisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A cited document.
     *
     * @param plans how many plans that the caller may see cite it
     */
    record Basis(
            UUID id,
            String title,
            @Nullable String number,
            @Nullable String dated,
            @Nullable String link,
            String note,
            long plans,
            long citations) {}

    /** @param line of the plan's text */
    record Citation(UUID plan, String planTitle, int line) {}

    /** Only what a plan in the caller's scope cites; the most cited first. */
    Page<Basis> list(@Nullable String words, @Nullable String after, int size) {
        String from = """
                from plan.basis b join plan.citation c on c.basis = b.id
                where :words::text is null or b.title ilike '%' || :words || '%' or b.number ilike '%' || :words || '%'
                """;
        int skip = Cursor.after(after);
        String asked = words == null || words.isBlank() ? null : words.strip();
        List<Basis> found = jdbc.sql(
                        "select b.id, b.title, b.number, b.dated, b.link, b.note, count(distinct c.plan) plans,"
                                + " count(*) citations " + from
                                + " group by b.id order by plans desc, citations desc, b.title limit :more offset :skip")
                .param("words", asked)
                .param("more", size + 1)
                .param("skip", skip)
                .query(new SimplePropertyRowMapper<>(Basis.class))
                .list();
        long total = jdbc.sql("select count(distinct b.id) " + from)
                .param("words", asked)
                .query(Long.class)
                .single();
        return Page.of(found, size, last -> Integer.toString(skip + size), total);
    }

    @Transactional
    void complete(UUID id, @Nullable String number, @Nullable String dated, @Nullable String link, String note) {
        jdbc.sql("update plan.basis set number = :number, dated = :dated, link = :link, note = :note where id = :id")
                .param("number", number)
                .param("dated", dated)
                .param("link", link)
                .param("note", note)
                .param("id", id)
                .update();
    }

    List<Citation> citations(UUID basis) {
        return jdbc.sql("""
                        select c.plan, p.title as plan_title, (c.span ->> 'fromLine')::int as line
                        from plan.citation c join plan.plan p on p.id = c.plan
                        where c.basis = :basis order by p.id desc, c.no
                        """)
                .param("basis", basis)
                .query(new SimplePropertyRowMapper<>(Citation.class))
                .list();
    }
}
