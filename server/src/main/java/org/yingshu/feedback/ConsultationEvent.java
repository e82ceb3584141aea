package org.yingshu.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.ReviewEvent.Reviewer;

/** What happens to a question that somebody asked. */
public sealed interface ConsultationEvent {

    UUID consultation();

    /**
     * @param item what it is about, where that is known; empty otherwise
     * @param asker null for one who gave no name
     * @param tracking digest of the code by which the answer is found
     */
    record Asked(
            UUID consultation,
            String title,
            String text,
            String item,
            String region,
            @Nullable Reviewer asker,
            String tracking,
            Instant at)
            implements ConsultationEvent {}

    record Assigned(UUID consultation, UUID organisation, String organisationName, String by, Instant at)
            implements ConsultationEvent {}

    record Drafted(UUID consultation, String answer, String author, String by, Instant at)
            implements ConsultationEvent {}

    record Returned(UUID consultation, String reason, String by, Instant at) implements ConsultationEvent {}

    /** From now on the asker reads the answer. */
    record Released(UUID consultation, String by, Instant at) implements ConsultationEvent {}

    /** Everybody reads it as an answer to a common question, in words that name nobody. */
    record Published(UUID consultation, String question, String answer, String by, Instant at)
            implements ConsultationEvent {}

    record PublicationEnded(UUID consultation, String by, Instant at) implements ConsultationEvent {}
}
