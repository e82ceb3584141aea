package org.yingshu.feedback.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.clock.Term;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Review;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;

/**
 * A bad review has two clocks: to be verified, and to be put right and called back. A deadline that was set moves the
 * second; both stand still while the supervisor looks at an appeal.
 */
@Component
class ReviewClocks {

    static final String PAGE = "/workbench/feedback/reviews/";
    private static final String VERIFY = ReviewEvent.VERIFICATION_CLOCK;
    private static final String DUE = ReviewEvent.DUE_CLOCK;

    private final Clocks clocks;
    private final JsonStateTable<Review> reviews;
    private final FeedbackSettings settings;

    ReviewClocks(Clocks clocks, JsonStateTable<Review> reviewTable, FeedbackSettings settings) {
        this.clocks = clocks;
        this.reviews = reviewTable;
        this.settings = settings;
    }

    /** Of a good review nothing follows, and most are good. */
    @ApplicationModuleListener(condition = "#event.bad()")
    void on(ReviewEvent.Given event) {
        Stored<Review> stored = reviews.lock(event.review());
        if (stored == null || !stored.state().status().isOpen()) {
            return;
        }
        if (stored.state().status() == ReviewStatus.TO_VERIFY) {
            start(event, VERIFY, settings.verifyDays());
        }
        start(event, DUE, settings.rectifyDays());
    }

    private void start(ReviewEvent.Given event, String kind, int days) {
        ReviewEvent.Rated rated = event.rated();
        clocks.start(new ClockStart(
                event.review(),
                kind,
                "差评 " + (rated.itemName().isEmpty() ? rated.place() : rated.itemName()),
                new Limit(BigDecimal.valueOf(days), LimitUnit.WORKING_DAY),
                event.at(),
                Set.of(rated.organisation()),
                rated.region(),
                PAGE + event.review()));
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Verified event) {
        clocks.stop(event.review(), VERIFY, event.at());
        LocalDate deadline = event.deadline();
        if (deadline != null && runs(event.review())) {
            clocks.move(event.review(), DUE, Term.by(deadline), event.measure().isBlank() ? "限期整改" : event.measure());
        }
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Appealed event) {
        pause(event.review(), VERIFY, event.at());
        pause(event.review(), DUE, event.at());
    }

    @ApplicationModuleListener
    void on(ReviewEvent.AppealDecided event) {
        if (event.granted()) {
            clocks.stopAll(event.review(), event.at());
        } else {
            resume(event.review(), VERIFY, event.at());
            resume(event.review(), DUE, event.at());
        }
    }

    @ApplicationModuleListener
    void on(ReviewEvent.Closed event) {
        clocks.stopAll(event.review(), event.at());
    }

    private boolean runs(UUID review) {
        return clocks.of(review, DUE)
                .filter(view -> view.light() != Light.CLOSED)
                .isPresent();
    }

    private void pause(UUID review, String kind, Instant at) {
        clocks.of(review, kind)
                .filter(view -> view.light() != Light.CLOSED && view.pausedBecause() == null)
                .ifPresent(view -> clocks.pause(review, kind, "申诉审核", at));
    }

    private void resume(UUID review, String kind, Instant at) {
        clocks.of(review, kind).map(ClockView::pausedBecause).ifPresent(reason -> clocks.resume(review, kind, at));
    }
}
