package org.yingshu.feedback.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.ReviewEvent;

/** What can be done with a review. */
public sealed interface ReviewCommand {

    /** What is encrypted anew each time is no part of the intent. */
    record Give(String intent, @JsonIgnore ReviewEvent.Given event) implements ReviewCommand {}

    record Verify(
            String findings,
            Branch branch,
            String measure,
            @Nullable LocalDate deadline) implements ReviewCommand {}

    record Rectify(String done, String reply) implements ReviewCommand {}

    /** @param most calls in vain after which it is closed all the same */
    record CallBack(boolean reached, boolean content, String words, int most) implements ReviewCommand {}

    record Appeal(String reason) implements ReviewCommand {}

    record DecideAppeal(boolean granted, String reason) implements ReviewCommand {}

    record Reveal(String reason) implements ReviewCommand {}
}
