package org.yingshu.feedback.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.feedback.model.Review;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;

/**
 * What reviewers see of their reviews: the answer and how far it is, not what the unit noted for itself. Read in the scope
 * of the system, so by nothing but the own account or a code that cannot be guessed.
 */
@Repository
class OwnReviewQueries {

    private final JdbcClient jdbc;
    private final JsonStateTable<Review> reviews;
    private final Contacts contacts;

    OwnReviewQueries(JdbcClient jdbc, JsonStateTable<Review> reviewTable, Contacts contacts) {
        this.jdbc = jdbc;
        this.reviews = reviewTable;
        this.contacts = contacts;
    }

    /** @param excluded why the review is not counted; null where it is */
    record OwnReview(
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

    List<OwnReview> of(UUID account) {
        return jdbc
                .sql("select id from feedback.review where account = :account order by at desc limit 100")
                .param("account", account)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(this::own)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<OwnReview> tracked(String code) {
        return jdbc.sql("select id from feedback.review where tracking = :tracking")
                .param("tracking", contacts.digest(code))
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(this::own);
    }

    private Optional<OwnReview> own(UUID id) {
        return Optional.ofNullable(reviews.find(id)).map(Stored::state).map(OwnReviewQueries::shown);
    }

    private static OwnReview shown(Review it) {
        var replies = new ArrayList<String>();
        it.rounds().forEach(round -> replies.add(round.reply()));
        Review.Appeal appeal = it.appeal();
        boolean excluded = it.status() == ReviewStatus.EXCLUDED && appeal != null;
        return new OwnReview(
                it.rated().itemName(),
                it.rated().place(),
                it.rated().organisationName(),
                it.grade(),
                it.text(),
                it.status(),
                replies,
                excluded && appeal != null ? appeal.decision() : null,
                it.at(),
                it.closedAt());
    }
}
