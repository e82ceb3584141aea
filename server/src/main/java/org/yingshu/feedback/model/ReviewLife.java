package org.yingshu.feedback.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewStatus;

/**
 * The life of a review (R7.4–R7.6): a good one is recorded; a bad one is verified, put right and called back until who gave
 * it is content, or cannot be reached; a false one is excluded by the supervisor, not by the unit it is about.
 */
public final class ReviewLife implements Lifecycle<Review, ReviewCommand, ReviewEvent> {

    @Override
    public Decision<ReviewEvent> decide(@Nullable Review review, ReviewCommand command, Act act) {
        if (command instanceof ReviewCommand.Give give) {
            return review == null ? give(give.event()) : FeedbackProblem.ALREADY_REVIEWED.refuse();
        }
        if (review == null) {
            return FeedbackProblem.NO_SUCH_REVIEW.refuse();
        }
        return switch (command) {
            case ReviewCommand.Give give -> FeedbackProblem.ALREADY_REVIEWED.refuse();
            case ReviewCommand.Verify it -> own(review, act) ? verify(review, it, act) : notYours();
            case ReviewCommand.Rectify it -> own(review, act) ? rectify(review, it, act) : notYours();
            case ReviewCommand.CallBack it -> own(review, act) ? callBack(review, it, act) : notYours();
            case ReviewCommand.Appeal it -> own(review, act) ? appeal(review, it, act) : notYours();
            case ReviewCommand.DecideAppeal it -> decideAppeal(review, it, act);
            case ReviewCommand.Reveal it -> reveal(review, it, act);
        };
    }

    private static Decision<ReviewEvent> notYours() {
        return FeedbackProblem.NOT_YOURS.refuse();
    }

    private static boolean own(Review review, Act act) {
        return review.rated().organisation().toString().equals(act.organisation());
    }

    private static Decision<ReviewEvent> give(ReviewEvent.Given it) {
        if (it.grade() < 1 || it.grade() > 5) {
            return FeedbackProblem.GRADE.refuse();
        }
        boolean silent = it.text().isBlank() && it.tags().isEmpty();
        return it.bad() && silent ? FeedbackProblem.REASON_NEEDED.refuse() : Decision.accept(it);
    }

    private static Decision<ReviewEvent> verify(Review review, ReviewCommand.Verify it, Act act) {
        if (review.status() != ReviewStatus.TO_VERIFY) {
            return FeedbackProblem.NOT_TO_VERIFY.refuse();
        }
        if (it.findings().isBlank()) {
            return FeedbackProblem.NO_TEXT.refuse();
        }
        LocalDate deadline = it.deadline();
        if (it.branch().needsDeadline() && deadline == null) {
            return FeedbackProblem.DEADLINE_NEEDED.refuse();
        }
        if (deadline != null && !deadline.isAfter(day(act))) {
            return FeedbackProblem.DEADLINE_PAST.refuse(deadline.toString());
        }
        var verified = new ReviewEvent.Verified(
                review.id(), it.findings(), it.branch(), it.measure(), deadline, act.name(), act.at());
        return it.branch() == Branch.CLOSE && !review.isNamed()
                ? Decision.accept(verified, new ReviewEvent.Closed(review.id(), "verified", act.at()))
                : Decision.accept(verified);
    }

    /** Nobody who gave no name can be called: then it ends with the answer, found by the tracking code. */
    private static Decision<ReviewEvent> rectify(Review review, ReviewCommand.Rectify it, Act act) {
        if (review.status() != ReviewStatus.RECTIFYING) {
            return FeedbackProblem.NOT_RECTIFYING.refuse();
        }
        if (it.done().isBlank() || it.reply().isBlank()) {
            return FeedbackProblem.NO_TEXT.refuse();
        }
        var rectified = new ReviewEvent.Rectified(review.id(), it.done(), it.reply(), act.name(), act.at());
        return review.isNamed()
                ? Decision.accept(rectified)
                : Decision.accept(rectified, new ReviewEvent.Closed(review.id(), "answered", act.at()));
    }

    private static Decision<ReviewEvent> callBack(Review review, ReviewCommand.CallBack it, Act act) {
        if (review.status() != ReviewStatus.TO_CALL_BACK) {
            return FeedbackProblem.NOT_TO_CALL_BACK.refuse();
        }
        if (it.words().isBlank()) {
            return FeedbackProblem.NO_TEXT.refuse();
        }
        List<ReviewEvent> events = new ArrayList<>();
        events.add(new ReviewEvent.CalledBack(
                review.id(), it.reached(), it.reached() && it.content(), it.words(), act.name(), act.at()));
        if (it.reached() && it.content()) {
            events.add(new ReviewEvent.Closed(review.id(), "content", act.at()));
        } else if (!it.reached() && review.triesInVain() + 1 >= it.most()) {
            events.add(new ReviewEvent.Closed(review.id(), "not-reached", act.at()));
        }
        return Decision.accept(events);
    }

    private static Decision<ReviewEvent> appeal(Review review, ReviewCommand.Appeal it, Act act) {
        if (review.appeal() != null) {
            return FeedbackProblem.APPEAL_TWICE.refuse();
        }
        if (review.status() != ReviewStatus.TO_VERIFY && review.status() != ReviewStatus.RECTIFYING) {
            return FeedbackProblem.APPEAL_CLOSED.refuse();
        }
        return it.reason().isBlank()
                ? FeedbackProblem.NO_TEXT.refuse()
                : Decision.accept(
                        new ReviewEvent.Appealed(review.id(), it.reason(), act.actor(), act.name(), act.at()));
    }

    private static Decision<ReviewEvent> decideAppeal(Review review, ReviewCommand.DecideAppeal it, Act act) {
        Review.Appeal appeal = review.appeal();
        if (review.status() != ReviewStatus.APPEALED || appeal == null) {
            return FeedbackProblem.NO_APPEAL.refuse();
        }
        if (own(review, act) || appeal.actor().equals(act.actor())) {
            return FeedbackProblem.OWN_APPEAL.refuse();
        }
        return it.reason().isBlank()
                ? FeedbackProblem.NO_TEXT.refuse()
                : Decision.accept(
                        new ReviewEvent.AppealDecided(review.id(), it.granted(), it.reason(), act.name(), act.at()));
    }

    private static Decision<ReviewEvent> reveal(Review review, ReviewCommand.Reveal it, Act act) {
        if (!review.isNamed()) {
            return FeedbackProblem.NOBODY_TO_CALL.refuse();
        }
        return it.reason().isBlank()
                ? FeedbackProblem.NO_TEXT.refuse()
                : Decision.accept(new ReviewEvent.ContactRevealed(review.id(), it.reason(), act.name(), act.at()));
    }

    @Override
    public Review evolve(@Nullable Review review, ReviewEvent event) {
        return event instanceof ReviewEvent.Given given
                ? ReviewCourse.given(given)
                : ReviewCourse.after(Objects.requireNonNull(review), event);
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
    }
}
