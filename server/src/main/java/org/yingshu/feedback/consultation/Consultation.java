package org.yingshu.feedback.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.ReviewEvent.Reviewer;

/**
 * A question and its answer.
 *
 * @param author the account that drafted the answer
 * @param remark why a draft came back; empty otherwise
 * @param faq as everybody reads it; null where it is not published
 */
record Consultation(
        UUID id,
        String title,
        String text,
        String item,
        String region,
        @Nullable Reviewer asker,
        String tracking,
        @Nullable UUID organisation,
        String organisationName,
        Status status,
        String answer,
        String author,
        String remark,
        @Nullable Faq faq,
        Instant at,
        @Nullable Instant answeredAt) {

    enum Status {
        ASKED,
        ASSIGNED,
        DRAFTED,
        ANSWERED
    }

    record Faq(String question, String answer) {}

    Consultation with(
            Status next, String words, String by, String why, @Nullable Faq common, @Nullable Instant answered) {
        return new Consultation(
                id,
                title,
                text,
                item,
                region,
                asker,
                tracking,
                organisation,
                organisationName,
                next,
                words,
                by,
                why,
                common,
                at,
                answered);
    }

    Consultation assigned(UUID unit, String name) {
        return new Consultation(
                id,
                title,
                text,
                item,
                region,
                asker,
                tracking,
                unit,
                name,
                Status.ASSIGNED,
                answer,
                author,
                remark,
                faq,
                at,
                answeredAt);
    }
}
