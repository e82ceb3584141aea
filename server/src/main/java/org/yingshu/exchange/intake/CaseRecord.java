package org.yingshu.exchange.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Outcome;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.shared.WrittenYears;

/**
 * A case as a department's system tells it. Everything is text: what cannot be read is counted, not turned away with the
 * rest of the batch.
 *
 * @param item the code in the catalogue
 * @param code of the applicant; looked at and not kept
 * @param region six digits of the place that decided
 * @param acceptedAt as 2022-09-05T09:30:00+08:00
 */
record CaseRecord(
        @Nullable String number,
        @Nullable String item,
        @Nullable String applicant,
        @Nullable String code,
        @Nullable String region,
        @Nullable String outcome,
        @Nullable String acceptedAt,
        @Nullable String endedAt) {

    /** What is longer is no number by which a case could be found. */
    private static final int LONGEST_NUMBER = 200;

    /** @param own two, four or six digits by which the department's place begins */
    Set<Flaw> flaws(Predicate<String> known, String own, Instant now) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        add(flaws, Flaw.NUMBER_MISSING, text(number).isEmpty() || text(number).length() > LONGEST_NUMBER);
        add(flaws, Flaw.ITEM_UNKNOWN, !known.test(text(item)));
        add(flaws, Flaw.APPLICANT_MISSING, text(applicant).isEmpty());
        boolean valid = CreditCode.parse(text(code)).isValid()
                || CitizenId.parse(text(code)).isValid();
        add(flaws, Flaw.CODE_WRONG, !valid);
        add(
                flaws,
                Flaw.PLACE_WRONG,
                !text(region).matches("\\d{6}") || !text(region).startsWith(own));
        add(flaws, Flaw.OUTCOME_UNKNOWN, !isOutcome(text(outcome)));
        Instant accepted = instant(acceptedAt);
        Instant ended = instant(endedAt);
        if (accepted == null || ended == null) {
            flaws.add(Flaw.TIME_UNREADABLE);
        } else {
            add(flaws, Flaw.TIME_ORDER, ended.isBefore(accepted));
            add(flaws, Flaw.TIME_AHEAD, ended.isAfter(now));
        }
        return flaws;
    }

    private static void add(Set<Flaw> flaws, Flaw flaw, boolean there) {
        if (there) {
            flaws.add(flaw);
        }
    }

    private static boolean isOutcome(String text) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** No database keeps the character 0. */
    static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    @Nullable
    Instant ended() {
        return instant(endedAt);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text(text));
            return WrittenYears.has(time.getYear()) ? time.toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** By which the same record is known when it comes again. */
    byte[] digest() {
        return new Sm3()
                .field(text(number))
                .field(text(item))
                .field(text(applicant))
                .field(text(code))
                .field(text(region))
                .field(text(outcome))
                .field(text(acceptedAt))
                .field(text(endedAt))
                .end();
    }
}
