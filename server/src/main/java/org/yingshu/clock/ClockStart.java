package org.yingshu.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * A clock to be started.
 *
 * @param subject what is due
 * @param kind what of it is due, as {@code module.thing.what} such as ledger.duty.report; the settings of lights and
 *     ladder go by it. A subject has at most one open clock of a kind
 * @param label what people call it, shown in lists and reminders
 * @param startedAt the event that sets it going
 * @param organisations who has to be in time
 * @param region the six digits of the place, by which the clock is seen and the calendar chosen
 * @param to the path of the page where it is dealt with
 */
public record ClockStart(
        UUID subject,
        String kind,
        String label,
        Term term,
        Instant startedAt,
        Set<UUID> organisations,
        String region,
        @Nullable String to) {

    public ClockStart {
        organisations = Set.copyOf(organisations);
        if (!kind.matches("[a-z]+(\\.[a-z-]+)+")) {
            throw new IllegalArgumentException("A kind is of the form module.thing.what, not '" + kind + "'");
        }
        if (!region.matches("\\d{6}")) {
            throw new IllegalArgumentException("A region is six digits, not '" + region + "'");
        }
    }

    public ClockStart(
            UUID subject,
            String kind,
            String label,
            Limit limit,
            Instant startedAt,
            Set<UUID> organisations,
            String region,
            @Nullable String to) {
        this(subject, kind, label, Term.within(limit), startedAt, organisations, region, to);
    }

    public ClockStart(
            UUID subject,
            String kind,
            String label,
            LocalDate due,
            Instant startedAt,
            Set<UUID> organisations,
            String region,
            @Nullable String to) {
        this(subject, kind, label, Term.by(due), startedAt, organisations, region, to);
    }
}
