package org.yingshu.feedback.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.feedback.model.ReviewCommand;
import org.yingshu.journal.Intent;

/** A bad review is verified, put right and called back; or the unit says that it is false. */
@RestController
@RequestMapping("/api/feedback/reviews/{id}")
class RectifyingController {

    private final Reviews reviews;
    private final FeedbackSettings settings;

    RectifyingController(Reviews reviews, FeedbackSettings settings) {
        this.reviews = reviews;
        this.settings = settings;
    }

    record Verification(
            @NotBlank @Size(max = 2000) String findings,
            @NotNull Branch branch,
            @Nullable @Size(max = 2000) String measure,
            @Nullable LocalDate deadline) {}

    record Rectification(
            @NotBlank @Size(max = 3000) String done,
            @NotBlank @Size(max = 2000) String reply) {}

    record Call(
            boolean reached,
            boolean content,
            @NotBlank @Size(max = 2000) String words) {}

    record Words(@NotBlank @Size(max = 2000) String reason) {}

    record AppealDecision(
            boolean granted, @NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/verification")
    @PreAuthorize("hasAuthority('feedback:handle')")
    ReviewDetail verify(@PathVariable UUID id, @Valid @RequestBody Verification request, Intent intent) {
        String measure = request.measure() == null ? "" : request.measure();
        return reviews.handle(
                id,
                new ReviewCommand.Verify(request.findings(), request.branch(), measure, request.deadline()),
                intent);
    }

    @PostMapping("/rectification")
    @PreAuthorize("hasAuthority('feedback:handle')")
    ReviewDetail rectify(@PathVariable UUID id, @Valid @RequestBody Rectification request, Intent intent) {
        return reviews.handle(id, new ReviewCommand.Rectify(request.done(), request.reply()), intent);
    }

    @PostMapping("/call-back")
    @PreAuthorize("hasAuthority('feedback:handle')")
    ReviewDetail callBack(@PathVariable UUID id, @Valid @RequestBody Call request, Intent intent) {
        return reviews.handle(
                id,
                new ReviewCommand.CallBack(
                        request.reached(), request.content(), request.words(), settings.callBackTries()),
                intent);
    }

    @PostMapping("/appeal")
    @PreAuthorize("hasAuthority('feedback:handle')")
    ReviewDetail appeal(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return reviews.handle(id, new ReviewCommand.Appeal(request.reason()), intent);
    }

    @PostMapping("/appeal-decision")
    @PreAuthorize("hasAuthority('feedback:manage')")
    ReviewDetail decide(@PathVariable UUID id, @Valid @RequestBody AppealDecision request, Intent intent) {
        return reviews.handle(id, new ReviewCommand.DecideAppeal(request.granted(), request.reason()), intent);
    }

    @PostMapping("/revelation")
    @PreAuthorize("hasAuthority('feedback:handle')")
    Contacts.Open reveal(@PathVariable UUID id, @Valid @RequestBody Words request) {
        return reviews.reveal(id, request.reason());
    }
}
