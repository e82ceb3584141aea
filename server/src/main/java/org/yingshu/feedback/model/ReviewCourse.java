package org.yingshu.feedback.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Review.Appeal;
import org.yingshu.feedback.model.Review.Call;
import org.yingshu.feedback.model.Review.Round;
import org.yingshu.feedback.model.Review.Verdict;

/** What each event makes of a review. */
final class ReviewCourse {

    private ReviewCourse() {}

    static Review given(ReviewEvent.Given it) {
        return new Review(
                it.review(),
                it.rated(),
                it.channel(),
                it.grade(),
                it.tags(),
                it.text(),
                it.reviewer(),
                it.tracking(),
                it.bad() ? ReviewStatus.TO_VERIFY : ReviewStatus.RECORDED,
                null,
                List.of(),
                List.of(),
                null,
                "",
                it.at(),
                null);
    }

    static Review after(Review before, ReviewEvent event) {
        Review.Builder change = before.change();
        switch (event) {
            case ReviewEvent.Given it -> throw new IllegalStateException("A review is given once: " + it.review());
            case ReviewEvent.Verified it -> {
                change.verdict = new Verdict(it.findings(), it.branch(), it.measure(), it.deadline(), it.by(), it.at());
                change.status = it.branch() == Branch.CLOSE ? ReviewStatus.TO_CALL_BACK : ReviewStatus.RECTIFYING;
            }
            case ReviewEvent.Rectified it -> {
                change.rounds = with(before.rounds(), new Round(it.done(), it.reply(), it.by(), it.at()));
                change.status = ReviewStatus.TO_CALL_BACK;
            }
            case ReviewEvent.CalledBack it -> {
                change.calls = with(before.calls(), new Call(it.reached(), it.content(), it.words(), it.by(), it.at()));
                change.status = it.reached() && !it.content() ? ReviewStatus.RECTIFYING : ReviewStatus.TO_CALL_BACK;
            }
            case ReviewEvent.Appealed it -> {
                change.appeal = new Appeal(it.reason(), it.actor(), it.by(), it.at(), before.status(), null, "");
                change.status = ReviewStatus.APPEALED;
            }
            case ReviewEvent.AppealDecided it -> {
                Appeal appeal = Objects.requireNonNull(before.appeal());
                change.appeal = new Appeal(
                        appeal.reason(),
                        appeal.actor(),
                        appeal.by(),
                        appeal.at(),
                        appeal.before(),
                        it.granted(),
                        it.reason());
                change.status = it.granted() ? ReviewStatus.EXCLUDED : appeal.before();
                change.closedAt = it.granted() ? it.at() : null;
                change.closing = it.granted() ? "false" : "";
            }
            case ReviewEvent.ContactRevealed it -> change.closing = before.closing();
            case ReviewEvent.Closed it -> {
                change.status = ReviewStatus.CLOSED;
                change.closing = it.reason();
                change.closedAt = it.at();
            }
        }
        return change.done();
    }

    private static <T> List<T> with(List<T> before, T one) {
        var more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
