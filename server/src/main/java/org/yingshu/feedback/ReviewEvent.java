package org.yingshu.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a review. */
public sealed interface ReviewEvent {

    /** The kind of the clock until a bad review is verified. */
    String VERIFICATION_CLOCK = "feedback.review.verification";
    /** The kind of the clock until it is put right and called back. */
    String DUE_CLOCK = "feedback.review.due";

    UUID review();

    /**
     * What is rated.
     *
     * @param caseId null for a service contact without a case
     * @param point the rating point's id; null where there was none
     * @param place the window or point, as people know it; empty where there was none
     */
    record Rated(
            @Nullable UUID caseId,
            String caseNumber,
            String item,
            String itemName,
            @Nullable UUID point,
            String place,
            UUID organisation,
            String organisationName,
            String region) {}

    /**
     * Who rated under a real name. Name and telephone are masked; the whole is encrypted.
     *
     * @param account of one who was signed in
     */
    record Reviewer(
            String name,
            String phone,
            @Nullable String sealed,
            @Nullable UUID subject,
            @Nullable UUID account) {}

    /**
     * @param grade from 5, very content, to 1
     * @param tags what it was about, as codes
     * @param reviewer null for one without a name
     * @param tracking digest of the code by which the reviewer finds it again
     */
    record Given(
            UUID review,
            Rated rated,
            Channel channel,
            int grade,
            List<String> tags,
            String text,
            @Nullable Reviewer reviewer,
            String tracking,
            Instant at)
            implements ReviewEvent {

        /** Up to this grade a review is a bad one (R7.4). */
        public static final int BAD = 2;

        public boolean bad() {
            return grade <= BAD;
        }
    }

    /** @param deadline where the branch needs one */
    record Verified(
            UUID review,
            String findings,
            Branch branch,
            String measure,
            @Nullable LocalDate deadline,
            String by,
            Instant at)
            implements ReviewEvent {}

    /** @param reply what the reviewer is told */
    record Rectified(UUID review, String done, String reply, String by, Instant at) implements ReviewEvent {}

    record CalledBack(UUID review, boolean reached, boolean content, String words, String by, Instant at)
            implements ReviewEvent {}

    record Appealed(UUID review, String reason, String actor, String by, Instant at) implements ReviewEvent {}

    /** @param granted whether the review was found false, and so is not counted */
    record AppealDecided(UUID review, boolean granted, String reason, String by, Instant at) implements ReviewEvent {}

    /** Somebody read the reviewer's name and telephone. */
    record ContactRevealed(UUID review, String reason, String by, Instant at) implements ReviewEvent {}

    record Closed(UUID review, String reason, Instant at) implements ReviewEvent {}
}
