package org.yingshu.feedback.review;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Review;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Tells the unit of a bad review at once, and the supervisors of an appeal. */
@Component
class ReviewNotices {

    private final Notices notices;
    private final JsonStateTable<Review> reviews;

    ReviewNotices(Notices notices, JsonStateTable<Review> reviewTable) {
        this.notices = notices;
        this.reviews = reviewTable;
    }

    /** Of a good review nothing follows, and most are good. */
    @ApplicationModuleListener(condition = "#event.bad()")
    void on(ReviewEvent.Given event) {
        Stored<Review> stored = reviews.find(event.review());
        if (stored != null && stored.state().status() == ReviewStatus.TO_VERIFY) {
            toUnit(stored.state(), "bad", event.text());
        }
    }

    @ApplicationModuleListener
    void on(ReviewEvent.CalledBack event) {
        if (event.reached() && !event.content()) {
            tellUnit(event.review(), "not-content", event.words());
        }
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Appealed event) {
        Stored<Review> stored = reviews.find(event.review());
        if (stored == null) {
            return;
        }
        Review review = stored.state();
        Set<UUID> supervisors =
                notices.holders("feedback:manage", review.rated().region());
        if (!supervisors.isEmpty()) {
            notices.send(Notice.toAccounts(
                    supervisors,
                    "feedback.notice.appeal",
                    ReviewClocks.PAGE + event.review(),
                    review.rated().organisationName(),
                    event.reason()));
        }
    }

    @ApplicationModuleListener
    void on(ReviewEvent.AppealDecided event) {
        tellUnit(event.review(), event.granted() ? "appeal-granted" : "appeal-refused", event.reason());
    }

    private void tellUnit(UUID id, String code, String words) {
        Stored<Review> stored = reviews.find(id);
        if (stored != null) {
            toUnit(stored.state(), code, words);
        }
    }

    private void toUnit(Review review, String code, String words) {
        String what = review.rated().itemName().isEmpty()
                ? review.rated().place()
                : review.rated().itemName();
        notices.send(Notice.toOrganisations(
                Set.of(review.rated().organisation()),
                "feedback.notice." + code,
                ReviewClocks.PAGE + review.id(),
                what,
                words));
    }
}
