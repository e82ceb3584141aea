package org.yingshu.feedback.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;

/**
 * What reviewers see of their reviews: the answer and how far it is, not what the unit noted for itself. Read in the scope
 * of the system, so by nothing but the own account or a code that cannot be guessed.
 */
@Repository
class OwnReviewQueries {

    /** Of the state only what is shown: somebody may have given many reviews. */
    private static final String SHOWN = """
            select id, item_name, place, organisation_name, grade, state ->> 'text' as text, status, at, closed_at,
                state -> 'appeal' ->> 'decision' as decision,
                array(select each.round ->> 'reply' from jsonb_array_elements(state -> 'rounds') with ordinality
                    as each (round, number) order by each.number) as replies
            from feedback.review
            """;

    private final JdbcClient jdbc;
    private final Contacts contacts;

    OwnReviewQueries(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    /** @param excluded why the review is not counted; null where it is */
    record OwnReview(
            UUID id,
            String itemName,
            String place,
            String organisationName,
            int grade,
            String text,
            ReviewStatus status,
            List<String> replies,
            @Nullable String excluded,
            Instant at,
            @Nullable Instant closedAt) {}

    /** Newest first. */
    Page<OwnReview> of(UUID account, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        var asked = jdbc.sql(SHOWN + " where account = :account" + (cursor == null ? "" : " and (at, id) < (:at, :id)")
                        + " order by at desc, id desc limit :most")
                .param("account", account)
                .param("most", size + 1);
        if (cursor != null) {
            asked = asked.param("at", cursor.moment(0).atOffset(ZoneOffset.UTC)).param("id", cursor.id(1));
        }
        return Page.of(
                asked.query(OwnReviewQueries::shown).list(),
                size,
                review -> Cursor.at(review.at(), review.id()).toString(),
                null);
    }

    Optional<OwnReview> tracked(String code) {
        return jdbc.sql(SHOWN + " where tracking = :tracking")
                .param("tracking", contacts.digest(code))
                .query(OwnReviewQueries::shown)
                .optional();
    }

    private static OwnReview shown(ResultSet row, int number) throws SQLException {
        ReviewStatus status = ReviewStatus.valueOf(row.getString("status"));
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new OwnReview(
                row.getObject("id", UUID.class),
                row.getString("item_name"),
                row.getString("place"),
                row.getString("organisation_name"),
                row.getInt("grade"),
                row.getString("text"),
                status,
                List.of((String[]) row.getArray("replies").getArray()),
                status == ReviewStatus.EXCLUDED ? row.getString("decision") : null,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
