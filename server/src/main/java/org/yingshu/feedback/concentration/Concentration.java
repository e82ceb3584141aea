package org.yingshu.feedback.concentration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bad reviews that came together at one thing within some days, to be put right as a whole.
 *
 * @param key what they concern, one thing one key
 * @param threshold how many there had to be, by the settings of that day
 * @param days within how many
 * @param order the ledger's supervision order; null while nobody has decided, or where it was set aside
 * @param words what the order asks for, or why it was set aside
 */
public record Concentration(
        UUID id,
        Subject subject,
        String key,
        String name,
        UUID organisation,
        String organisationName,
        String region,
        int threshold,
        int days,
        List<UUID> reviews,
        Status status,
        @Nullable UUID order,
        @Nullable LocalDate replyBy,
        String words,
        Instant at) {

    public Concentration {
        reviews = List.copyOf(reviews);
    }

    /** How it stands. */
    public enum Status {
        PROPOSED,
        ORDERED,
        RECTIFIED,
        SET_ASIDE;

        public boolean isOpen() {
            return this == PROPOSED || this == ORDERED;
        }
    }

    static Concentration proposed(ConcentrationEvent.Proposed it) {
        return new Concentration(
                it.concentration(),
                it.subject(),
                it.key(),
                it.name(),
                it.organisation(),
                it.organisationName(),
                it.region(),
                it.threshold(),
                it.days(),
                it.reviews(),
                Status.PROPOSED,
                null,
                null,
                "",
                it.at());
    }

    Concentration joined(UUID review) {
        List<UUID> all = Stream.concat(reviews.stream(), Stream.of(review)).toList();
        return with(all, status, order, replyBy, words);
    }

    Concentration ordered(ConcentrationEvent.Ordered it) {
        return with(reviews, Status.ORDERED, it.order(), it.replyBy(), it.text());
    }

    Concentration ended(Status last, String why) {
        return with(reviews, last, order, replyBy, why.isBlank() ? words : why);
    }

    private Concentration with(List<UUID> all, Status next, @Nullable UUID by, @Nullable LocalDate until, String said) {
        return new Concentration(
                id,
                subject,
                key,
                name,
                organisation,
                organisationName,
                region,
                threshold,
                days,
                all,
                next,
                by,
                until,
                said,
                at);
    }
}
