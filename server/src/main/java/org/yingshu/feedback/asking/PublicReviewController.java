package org.yingshu.feedback.asking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.asking.Giving.Given;
import org.yingshu.feedback.asking.Giving.Said;
import org.yingshu.feedback.asking.InvitationStore.Invitation;
import org.yingshu.feedback.asking.OwnReviewQueries.OwnReview;
import org.yingshu.feedback.asking.PointStore.Point;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Everybody gives a review, without an account: by the invitation of a case, or by the code at a window. */
@RestController
@RequestMapping("/api/portal/feedback")
class PublicReviewController {

    private final Giving giving;
    private final OwnReviewQueries own;

    PublicReviewController(Giving giving, OwnReviewQueries own) {
        this.giving = giving;
        this.own = own;
    }

    /** @param reviewed whether the one review that is taken is there already */
    record Asked(String itemName, String caseNumber, String place, String organisationName, boolean reviewed) {}

    record ReviewRequest(
            @Min(1) @Max(5) int grade,
            @NotNull @Size(max = 9) List<@NotBlank String> tags,
            @NotNull @Size(max = 2000) String text,
            boolean named,
            @Nullable @Size(max = 50) String name,
            @Nullable @Size(max = 30) String phone) {

        Said said() {
            return new Said(
                    grade,
                    tags,
                    text,
                    named,
                    name == null || name.isBlank() ? null : name,
                    phone == null || phone.isBlank() ? null : phone);
        }
    }

    record Code(@NotBlank @Size(max = 40) String code) {}

    @GetMapping("/invitations/{token}")
    Asked invitation(@PathVariable String token) {
        return asSystem(() -> {
            Invitation it = giving.invitation(token);
            return new Asked(
                    it.rated().itemName(),
                    it.rated().caseNumber(),
                    it.rated().place(),
                    it.rated().organisationName(),
                    it.reviewedAt() != null);
        });
    }

    @PostMapping("/invitations/{token}/review")
    Given review(@PathVariable String token, @Valid @RequestBody ReviewRequest request) {
        Caller caller = Caller.currentOrNull();
        return asSystem(() -> giving.ofInvitation(token, request.said(), Channel.WEB, caller));
    }

    @GetMapping("/points/{token}")
    Asked point(@PathVariable String token) {
        return asSystem(() -> {
            Point it = giving.point(token);
            return new Asked("", "", it.name(), it.organisationName(), false);
        });
    }

    @PostMapping("/points/{token}/review")
    Given pointReview(@PathVariable String token, @Valid @RequestBody ReviewRequest request) {
        Caller caller = Caller.currentOrNull();
        return asSystem(() -> giving.ofPoint(token, request.said(), caller));
    }

    @PostMapping("/tracking")
    OwnReview track(@Valid @RequestBody Code request) {
        return asSystem(() ->
                own.tracked(request.code()).orElseThrow(() -> new ProblemException(FeedbackProblem.NO_SUCH_CODE)));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, work));
    }
}
