package org.yingshu.hall.daily;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.fact.SubjectKind;

/**
 * What the hall's manager noted of a day.
 *
 * @param key a window's number; the id of a team or an account
 * @param account who answers for it and may object: the person, the team's leader, who sat at the window; null where the
 *     manager named nobody
 * @param organisation of that person
 * @param points above zero to the credit of the subject, below zero to its debit
 * @param files evidence
 * @param objectUntil the last day on which an objection is taken
 */
public record Mark(
        UUID id,
        UUID hall,
        String region,
        LocalDate day,
        SubjectKind subject,
        String key,
        String name,
        @Nullable UUID account,
        @Nullable UUID organisation,
        Kind kind,
        BigDecimal points,
        String reason,
        List<UUID> files,
        Status status,
        LocalDate objectUntil,
        @Nullable Objection objection,
        @Nullable Answer answer,
        String by,
        Instant at) {

    public Mark {
        files = List.copyOf(files);
    }

    public enum Kind {
        ATTENDANCE,
        CONDUCT,
        ENVIRONMENT,
        SERVICE,
        COMMENDATION,
        OTHER
    }

    public enum Status {
        STANDING,
        OBJECTED,
        KEPT,
        CHANGED,
        STRUCK
    }

    public record Objection(String text, String by, Instant at) {}

    /** @param before the points as they were */
    public record Answer(BigDecimal before, String text, String by, Instant at) {}

    /** Whether it still counts. */
    public boolean counts() {
        return status != Status.STRUCK;
    }

    Mark with(Status next, BigDecimal now, @Nullable Objection objected, @Nullable Answer answered) {
        return new Mark(
                id,
                hall,
                region,
                day,
                subject,
                key,
                name,
                account,
                organisation,
                kind,
                now,
                reason,
                files,
                next,
                objectUntil,
                objected,
                answered,
                by,
                at);
    }
}
