package org.yingshu.feedback.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewEvent.Reviewer;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.feedback.model.Review;
import org.yingshu.feedback.model.ReviewCommand;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What units and supervisors do with a review. */
@Component
class Reviews {

    private final Journal journal;
    private final StreamKind<Review, ReviewCommand, ReviewEvent> kind;
    private final JsonStateTable<Review> table;
    private final Clocks clocks;
    private final Contacts contacts;

    Reviews(
            Journal journal,
            StreamKind<Review, ReviewCommand, ReviewEvent> kind,
            JsonStateTable<Review> reviewTable,
            Clocks clocks,
            Contacts contacts) {
        this.journal = journal;
        this.kind = kind;
        this.table = reviewTable;
        this.clocks = clocks;
        this.contacts = contacts;
    }

    @Transactional
    public ReviewDetail handle(UUID id, ReviewCommand command, Intent intent) {
        find(id);
        Handled<Review> handled = journal.handle(kind, id, command, intent);
        return detail(id, handled.version(), handled.state());
    }

    /** The reviewer's name and telephone, for a call back; that somebody read them stands in the course. */
    @Transactional
    public Contacts.Open reveal(UUID id, String reason) {
        handle(id, new ReviewCommand.Reveal(reason), Intent.NONE);
        Reviewer reviewer = Objects.requireNonNull(find(id).state().reviewer());
        return contacts.open(id, reviewer);
    }

    @Transactional(readOnly = true)
    public ReviewDetail detail(UUID id) {
        Stored<Review> stored = find(id);
        return detail(id, stored.version(), stored.state());
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    private Stored<Review> find(UUID id) {
        Stored<Review> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(FeedbackProblem.NO_SUCH_REVIEW);
        }
        return stored;
    }

    private ReviewDetail detail(UUID id, int version, Review review) {
        // Its clocks stop after the commit that closes it; until then they tell of a day that does not count any more.
        ClockView clock = !review.status().isOpen()
                ? null
                : clocks.of(id).stream()
                        .filter(view -> view.light() != Light.CLOSED)
                        .findFirst()
                        .orElse(null);
        return new ReviewDetail(id, version, review, clock, commands(review, Caller.current()));
    }

    private static List<String> commands(Review review, Caller caller) {
        var commands = new ArrayList<String>();
        boolean own = review.rated().organisation().equals(caller.organisation());
        ReviewStatus status = review.status();
        if (own && caller.may("feedback:handle")) {
            switch (status) {
                case TO_VERIFY -> commands.add("verification");
                case RECTIFYING -> commands.add("rectification");
                case TO_CALL_BACK -> commands.add("call-back");
                case RECORDED, APPEALED, CLOSED, EXCLUDED -> {}
            }
            boolean early = status == ReviewStatus.TO_VERIFY || status == ReviewStatus.RECTIFYING;
            if (early && review.appeal() == null) {
                commands.add("appeal");
            }
            if (review.isNamed() && status.isOpen()) {
                commands.add("revelation");
            }
        }
        if (!own && caller.may("feedback:manage") && status == ReviewStatus.APPEALED) {
            commands.add("appeal-decision");
        }
        return commands;
    }
}
