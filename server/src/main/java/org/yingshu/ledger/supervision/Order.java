package org.yingshu.ledger.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.OrderEvent;

/** A supervision order: reply by a day, then accepted, or returned for another reply. */
record Order(
        UUID id,
        String region,
        UUID organisation,
        String organisationName,
        @Nullable UUID duty,
        @Nullable UUID inspection,
        String title,
        String text,
        LocalDate replyBy,
        String issuedBy,
        Instant issuedAt,
        Status status,
        List<Round> rounds) {

    enum Status {
        WAITS_FOR_REPLY,
        REPLIED,
        ACCEPTED,
        WITHDRAWN
    }

    /** @param judgement what was said of the reply; null while nobody has judged it */
    record Round(
            String reply,
            List<Evidence> evidence,
            String by,
            Instant at,
            @Nullable String judgement,
            boolean accepted) {

        Round judged(String words, boolean yes) {
            return new Round(reply, evidence, by, at, words, yes);
        }
    }

    static Order issued(OrderEvent.Issued it) {
        return new Order(
                it.order(),
                it.region(),
                it.organisation(),
                it.organisationName(),
                it.duty(),
                it.inspection(),
                it.title(),
                it.text(),
                it.replyBy(),
                it.by(),
                it.at(),
                Status.WAITS_FOR_REPLY,
                List.of());
    }

    boolean closed() {
        return status == Status.ACCEPTED || status == Status.WITHDRAWN;
    }

    Order replied(OrderEvent.Replied it) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(it.text(), it.evidence(), it.by(), it.at(), null, false));
        return with(Status.REPLIED, replyBy, more);
    }

    Order judged(String words, boolean accepted, LocalDate nextReplyBy) {
        List<Round> judged = new ArrayList<>(rounds);
        judged.set(judged.size() - 1, judged.get(judged.size() - 1).judged(words, accepted));
        return with(accepted ? Status.ACCEPTED : Status.WAITS_FOR_REPLY, nextReplyBy, judged);
    }

    Order withdrawn() {
        return with(Status.WITHDRAWN, replyBy, rounds);
    }

    private Order with(Status next, LocalDate by, List<Round> all) {
        return new Order(
                id,
                region,
                organisation,
                organisationName,
                duty,
                inspection,
                title,
                text,
                by,
                issuedBy,
                issuedAt,
                next,
                List.copyOf(all));
    }
}
