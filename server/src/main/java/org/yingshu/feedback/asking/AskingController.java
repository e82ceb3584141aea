package org.yingshu.feedback.asking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.asking.Giving.Given;
import org.yingshu.feedback.asking.Giving.Said;
import org.yingshu.feedback.asking.OwnReviewQueries.OwnReview;
import org.yingshu.feedback.asking.PointStore.Kind;
import org.yingshu.feedback.asking.PointStore.Point;
import org.yingshu.journal.Intent;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Rating points, reviews that come by telephone or at the window, and what the caller was asked and said. */
@RestController
@RequestMapping("/api/feedback")
class AskingController {

    private static final int REVIEWS = 20;
    private static final int MOST_REVIEWS = 100;

    private final Points points;
    private final Giving giving;
    private final OwnReviewQueries own;
    private final InvitationStore invitations;

    AskingController(Points points, Giving giving, OwnReviewQueries own, InvitationStore invitations) {
        this.points = points;
        this.giving = giving;
        this.own = own;
        this.invitations = invitations;
    }

    record AllPoints(List<Point> items) {}

    record NewPoint(
            @NotBlank @Size(max = 80) String name,
            @NotNull Kind kind,
            @NotNull UUID organisation) {}

    record Activity(boolean active) {}

    /** How somebody says a review to a clerk; the other channels are the applicant's own. */
    enum Spoken {
        PHONE(Channel.PHONE),
        WINDOW(Channel.WINDOW);

        private final Channel channel;

        Spoken(Channel channel) {
            this.channel = channel;
        }
    }

    /** @param token of the invitation, as it stands on the receipt */
    record Taken(
            @NotBlank @Size(max = 40) String token,
            @NotNull Spoken channel,
            @Min(1) @Max(5) int grade,
            @NotNull @Size(max = 9) List<@NotBlank String> tags,
            @NotNull @Size(max = 2000) String text,
            @Nullable @Size(max = 50) String name,
            @Nullable @Size(max = 30) String phone) {}

    record OpenInvitation(String token, String itemName, String caseNumber, String organisationName) {}

    record Mine(List<OpenInvitation> invitations, Page<OwnReview> reviews) {}

    @GetMapping("/points")
    @PreAuthorize("hasAuthority('feedback:read')")
    AllPoints list() {
        return new AllPoints(points.all());
    }

    @PostMapping("/points")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Point add(@Valid @RequestBody NewPoint request, Intent intent) {
        return points.add(intent.newId(), request.name(), request.kind(), request.organisation());
    }

    @PostMapping("/points/{id}/activity")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Point activate(@PathVariable UUID id, @Valid @RequestBody Activity request) {
        return points.activate(id, request.active());
    }

    /** The code to be put up at the point, PNG. */
    @GetMapping(path = "/points/{id}/code", produces = MediaType.IMAGE_PNG_VALUE)
    @PreAuthorize("hasAuthority('feedback:read')")
    byte[] code(@PathVariable UUID id) {
        return points.code(id);
    }

    /** A review that somebody gave by telephone or at the window. */
    @PostMapping("/reviews")
    @PreAuthorize("hasAuthority('feedback:handle')")
    Given take(@Valid @RequestBody Taken request) {
        var said = new Said(request.grade(), request.tags(), request.text(), false, request.name(), request.phone());
        return giving.ofInvitation(request.token(), said, request.channel().channel, null);
    }

    /** Of one who is signed in: what may still be rated, and what was. */
    @GetMapping("/mine")
    @PreAuthorize("isAuthenticated()")
    Mine mine() {
        Caller caller = Caller.current();
        UUID subject = caller.organisation();
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> {
            List<OpenInvitation> open = subject == null
                    ? List.of()
                    : invitations.open(subject).stream()
                            .map(it -> new OpenInvitation(
                                    it.token(),
                                    it.rated().itemName(),
                                    it.rated().caseNumber(),
                                    it.rated().organisationName()))
                            .toList();
            return new Mine(open, own.of(caller.account(), null, REVIEWS));
        }));
    }

    /** The earlier ones, when the first were not all. */
    @GetMapping("/mine/reviews")
    @PreAuthorize("isAuthenticated()")
    Page<OwnReview> earlier(@RequestParam @Nullable String after, @RequestParam(defaultValue = "" + REVIEWS) int size) {
        UUID account = Caller.current().account();
        return Objects.requireNonNull(
                CurrentScope.in(DataScope.ALL, () -> own.of(account, after, Math.clamp(size, 1, MOST_REVIEWS))));
    }
}
