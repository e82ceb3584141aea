package org.yingshu.feedback.consultation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.consultation.Consultation.Status;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of questions and answers. */
@Component
@Transactional(readOnly = true)
class ConsultationQueries {

    private final JdbcClient jdbc;
    private final FilterClient lists;

    ConsultationQueries(JdbcClient jdbc, FilterClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    record Filter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable Boolean open,
            @Nullable Boolean published) {}

    record Line(
            UUID id,
            int version,
            String title,
            String region,
            String organisationName,
            Status status,
            boolean published,
            Instant at,
            @Nullable Instant answeredAt) {}

    record Common(
            String question,
            String answer,
            String organisationName,
            @Nullable Instant answeredAt) {}

    Page<Line> list(Filter filter, @Nullable String after, int size) {
        var where = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and position(? in lower(words)) > 0");
            values.add(filter.q().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.status() != null) {
            where.append(" and status = ?");
            values.add(filter.status().name());
        }
        if (filter.open() != null) {
            where.append(" and open = ?");
            values.add(filter.open());
        }
        if (filter.published() != null) {
            where.append(" and published = ?");
            values.add(filter.published());
        }
        int from = Cursor.after(after);
        values.add(size + 1);
        values.add(from);
        List<Line> found = lists.sql("""
                        select id, version, title, region, organisation_name, status, published, at, answered_at
                        from feedback.consultation where
                        """ + where + " order by at desc, id desc limit ? offset ?")
                .params(values)
                .query((row, index) -> {
                    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
                    return new Line(
                            row.getObject("id", UUID.class),
                            row.getInt("version"),
                            row.getString("title"),
                            row.getString("region"),
                            row.getString("organisation_name"),
                            Status.valueOf(row.getString("status")),
                            row.getBoolean("published"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            answered == null ? null : answered.toInstant());
                })
                .list();
        return Page.of(found, size, line -> String.valueOf(from + size), null);
    }

    Optional<UUID> tracked(String digest) {
        return jdbc.sql("select id from feedback.consultation where tracking = :tracking")
                .param("tracking", digest)
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional();
    }

    List<UUID> of(UUID account) {
        return jdbc.sql("select id from feedback.consultation where account = :account order by at desc limit 100")
                .param("account", account)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Published answers whose words contain all that was typed, newest first. */
    List<Common> common(String q) {
        String typed = q.strip().toLowerCase(Locale.ROOT);
        return jdbc.sql("""
                        select state -> 'faq' ->> 'question' as question, state -> 'faq' ->> 'answer' as answer,
                            organisation_name, answered_at
                        from feedback.consultation where published and (:q = '' or position(:q in
                            lower((state -> 'faq' ->> 'question') || ' ' || (state -> 'faq' ->> 'answer'))) > 0)
                        order by answered_at desc limit 200
                        """)
                .param("q", typed)
                .query((row, index) -> {
                    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
                    return new Common(
                            row.getString("question"),
                            row.getString("answer"),
                            row.getString("organisation_name"),
                            answered == null ? null : answered.toInstant());
                })
                .list();
    }
}
