package org.yingshu.feedback.concentration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.ReviewEvent.Given;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.concentration.Concentration.Status;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Bad reviews that came together, as far as the caller sees them, and the counting that finds them. */
@Component
@Transactional(readOnly = true)
class ConcentrationQueries {

    private final FilterClient lists;

    ConcentrationQueries(FilterClient lists) {
        this.lists = lists;
    }

    record Filter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable Subject subject) {}

    /** @param reviews how many bad reviews belong to it */
    record Row(
            UUID id,
            int version,
            Subject subject,
            String name,
            String organisationName,
            String region,
            int reviews,
            Status status,
            @Nullable LocalDate replyBy,
            Instant at) {}

    /** A bad review of it. */
    record Linked(UUID id, int grade, String itemName, String place, String text, ReviewStatus status, Instant at) {}

    Page<Row> list(Filter filter, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        String q = filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT);
        List<Row> found = lists.sql("""
                        select id, version, subject, name, organisation_name, region, cardinality(reviews) as reviews, status,
                            reply_by, at
                        from feedback.concentration
                        where (:q = '' or position(:q in lower(name || ' ' || organisation_name)) > 0)
                            and (:status::text is null or status = :status) and (:subject::text is null or subject = :subject)
                            and (:at::timestamptz is null or (at, id) < (:at, :id::uuid))
                        order by at desc, id desc limit :most
                        """)
                .param("q", q)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param(
                        "subject",
                        filter.subject() == null ? null : filter.subject().name())
                .param("at", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("most", size + 1)
                .query((row, index) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        Subject.valueOf(row.getString("subject")),
                        row.getString("name"),
                        row.getString("organisation_name"),
                        row.getString("region"),
                        row.getInt("reviews"),
                        Status.valueOf(row.getString("status")),
                        row.getObject("reply_by", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.at(), row.id()).toString(), null);
    }

    /** Those of them that the caller may see, newest first. */
    List<Linked> reviews(UUID concentration) {
        return lists.sql("""
                        select r.id, r.grade, r.item_name, r.place, r.state ->> 'text' as text, r.status, r.at
                        from feedback.concentration c join feedback.review r on r.id = any (c.reviews)
                        where c.id = :id order by r.at desc, r.id
                        """)
                .param("id", concentration)
                .query((row, index) -> new Linked(
                        row.getObject("id", UUID.class),
                        row.getInt("grade"),
                        row.getString("item_name"),
                        row.getString("place"),
                        row.getString("text"),
                        ReviewStatus.valueOf(row.getString("status")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Two bad reviews of one thing at the same moment are looked at one after the other. */
    void lock(String key) {
        lists.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "feedback.concentration/" + key)
                .query(String.class)
                .optional();
    }

    Optional<UUID> open(String key) {
        return lists.sql("select id from feedback.concentration where key = :key and open")
                .param("key", key)
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional();
    }

    Optional<UUID> ofOrder(UUID order) {
        return lists.sql("select id from feedback.concentration where supervision_order = :order")
                .param("order", order)
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** What is bad there since then, except what was found false and what an earlier proposal had already. */
    List<UUID> unheeded(Subject subject, String key, Given given, Instant since) {
        return lists.sql("""
                        select r.id from feedback.review r
                        where r.organisation = :unit and r.grade <= :bad and r.status <> 'EXCLUDED'
                            and r.at > :since and r.at <= :until
                            and (:subject <> 'ITEM' or r.item = :item) and (:subject <> 'WINDOW' or r.place = :place)
                            and not exists (
                                select 1 from feedback.concentration c where c.key = :key and r.id = any (c.reviews))
                        order by r.at, r.id
                        """)
                .param("unit", given.rated().organisation())
                .param("bad", Given.BAD)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("until", given.at().atOffset(ZoneOffset.UTC))
                .param("subject", subject.name())
                .param("item", given.rated().item())
                .param("place", given.rated().place())
                .param("key", key)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }
}
