package org.yingshu.feedback.asking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewEvent.Rated;
import org.yingshu.feedback.ReviewEvent.Reviewer;
import org.yingshu.feedback.asking.InvitationStore.Invitation;
import org.yingshu.feedback.asking.PointStore.Point;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.feedback.model.Review;
import org.yingshu.feedback.model.ReviewCommand;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Takes a review: one of a case, and of a service contact as many as there are people. */
@Component
public class Giving {

    private static final Set<String> TAGS = Set.of(
            "attitude", "speed", "again", "materials", "beyond-guide", "wrong-answer", "system", "place", "other");

    private final Journal journal;
    private final StreamKind<Review, ReviewCommand, ReviewEvent> kind;
    private final InvitationStore invitations;
    private final PointStore points;
    private final Contacts contacts;
    private final Often often;

    Giving(
            Journal journal,
            StreamKind<Review, ReviewCommand, ReviewEvent> kind,
            InvitationStore invitations,
            PointStore points,
            Contacts contacts,
            Often often) {
        this.journal = journal;
        this.kind = kind;
        this.invitations = invitations;
        this.points = points;
        this.contacts = contacts;
        this.often = often;
    }

    /**
     * What somebody says.
     *
     * @param named whether one who is signed in gives the own name
     */
    public record Said(
            int grade,
            List<String> tags,
            String text,
            boolean named,
            @Nullable String name,
            @Nullable String phone) {}

    /** @param tracking by which the reviewer finds the review again; told once */
    public record Given(UUID review, String tracking) {}

    @Transactional
    public Given ofInvitation(String token, Said said, Channel channel, @Nullable Caller caller) {
        return ofInvitation(token, said, channel, caller, journal.now());
    }

    /** @param at when it is given, for a past that is made up */
    @Transactional
    public Given ofInvitation(String token, Said said, Channel channel, @Nullable Caller caller, Instant at) {
        Invitation invitation = invitation(token);
        Given given = give(idOfCase(invitation.rated()), invitation.rated(), said, channel, caller, at);
        invitations.reviewed(invitation.id(), at);
        return given;
    }

    @Transactional
    public Given ofPoint(String token, Said said, @Nullable Caller caller) {
        Point point = point(token);
        often.count(point.id());
        var rated = new Rated(
                null,
                "",
                "",
                "",
                point.id(),
                point.name(),
                point.organisation(),
                point.organisationName(),
                point.region());
        return give(Ids.next(), rated, said, Channel.QR, caller, journal.now());
    }

    Invitation invitation(String token) {
        return invitations.find(token).orElseThrow(() -> new ProblemException(FeedbackProblem.NO_SUCH_INVITATION));
    }

    Point point(String token) {
        return points.ofToken(token).orElseThrow(() -> new ProblemException(FeedbackProblem.NO_SUCH_POINT));
    }

    private Given give(UUID id, Rated rated, Said said, Channel channel, @Nullable Caller caller, Instant at) {
        if (!TAGS.containsAll(said.tags())) {
            throw new ProblemException(FeedbackProblem.REASON_NEEDED);
        }
        String tracking = contacts.newCode();
        boolean own = caller != null && said.named() && said.name() == null;
        Reviewer reviewer = contacts.reviewer(
                id,
                own ? Objects.requireNonNull(caller).name() : said.name(),
                said.phone(),
                own ? Objects.requireNonNull(caller).organisation() : null,
                own ? Objects.requireNonNull(caller).account() : null);
        var event = new ReviewEvent.Given(
                id,
                rated,
                channel,
                said.grade(),
                said.tags(),
                said.text().strip(),
                reviewer,
                contacts.digest(tracking),
                at);
        journal.handle(
                kind, id, new ReviewCommand.Give(id.toString(), event), new Act("public", "办事人", null, null, at));
        return new Given(id, tracking);
    }

    private static UUID idOfCase(Rated rated) {
        return UUID.nameUUIDFromBytes(("feedback.review/" + rated.caseId()).getBytes(StandardCharsets.UTF_8));
    }
}
