package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A power over an item that one organisation hands down to another (R5.17).
 *
 * @param due until when it is to be taken over
 * @param configured whether no text gives {@code due}, so that it was counted by the settings
 * @param terms how much of it is handed down since when, by which document; the first says how it began
 * @param takeover null until everything is there and the receiver took it over
 * @param until its last day; null while no end is set
 */
public record Power(
        UUID id,
        String item,
        Party from,
        Party to,
        Ground ground,
        LocalDate due,
        boolean configured,
        List<Term> terms,
        Preparation preparation,
        @Nullable Takeover takeover,
        @Nullable LocalDate until,
        @Nullable TakingBack takenBack) {

    /** How much of a power is handed down. KEPT is none of it: accepted by the receiver, decided by the giver. */
    public enum Extent {
        WHOLE,
        PART,
        ENTRUSTED,
        KEPT
    }

    /** Where it stands on a day. */
    public enum Status {
        PREPARING,
        OVERDUE,
        COMING,
        IN_FORCE,
        KEPT,
        ENDED,
        TAKEN_BACK;

        boolean over() {
            return this == ENDED || this == TAKEN_BACK;
        }
    }

    /** What has to be there before it is taken over. */
    public enum Lack {
        PLAN,
        GUIDE,
        AGREEMENT,
        NOTICE,
        OVERSEER
    }

    /**
     * Who gives or receives.
     *
     * @param organisation null where the plain list of before named nobody whom the directory knows
     * @param place six digits; of a township its county's
     * @param level PROVINCE, CITY, COUNTY or TOWN
     */
    public record Party(@Nullable UUID organisation, String name, String place, String level) {}

    /** The list or document that hands it down, and its day. */
    public record Ground(String document, LocalDate day) {}

    /** @param excluded what of the power stays with the giver; empty unless a PART is handed down */
    public record Term(LocalDate from, Extent extent, String excluded, String document) {}

    public record Takeover(LocalDate from, LocalDate decided) {}

    public record TakingBack(LocalDate from, String reason, String document) {}

    public Power {
        terms = List.copyOf(terms);
    }

    /** The term of the day; before the first began, that. */
    public Term term(LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.from()))
                .reduce((before, after) -> after)
                .orElse(terms.getFirst());
    }

    public boolean listed(LocalDate day) {
        return !day.isBefore(ground.day());
    }

    /** Until when it has to be taken over: what was planned, otherwise what was set. */
    public LocalDate dueDay() {
        return preparation.plan() == null ? due : preparation.plan().until();
    }

    public Status status(LocalDate day) {
        if (takenBack != null && !day.isBefore(takenBack.from())) {
            return Status.TAKEN_BACK;
        }
        if (until != null && day.isAfter(until)) {
            return Status.ENDED;
        }
        if (term(day).extent() == Extent.KEPT) {
            return Status.KEPT;
        }
        if (takeover == null || day.isBefore(takeover.decided())) {
            return day.isAfter(dueDay()) ? Status.OVERDUE : Status.PREPARING;
        }
        return day.isBefore(takeover.from()) ? Status.COMING : Status.IN_FORCE;
    }

    /** What is missing before it may be taken over; nothing of what nobody takes over. */
    public List<Lack> lacks(Extent extent) {
        List<Lack> lacks = new ArrayList<>();
        if (extent == Extent.KEPT) {
            return lacks;
        }
        if (preparation.plan() == null) {
            lacks.add(Lack.PLAN);
        }
        if (preparation.guide() == null) {
            lacks.add(Lack.GUIDE);
        }
        if (extent == Extent.ENTRUSTED && preparation.agreement() == null) {
            lacks.add(Lack.AGREEMENT);
        }
        if (preparation.notice() == null) {
            lacks.add(Lack.NOTICE);
        }
        if (preparation.overseer() == null) {
            lacks.add(Lack.OVERSEER);
        }
        return lacks;
    }

    /** Who decides on the day: the receiver while it is in force, otherwise the giver. */
    public Party holder(LocalDate day) {
        return status(day) == Status.IN_FORCE ? to : from;
    }

    /** Whether a case of the item cannot tell this receiver from the other: of a place there is one, of townships many. */
    boolean sameReceiver(Party other) {
        boolean town = to.level().equals("TOWN");
        return to.place().equals(other.place())
                && town == other.level().equals("TOWN")
                && (!town || to.name().equals(other.name()));
    }

    Power with(Preparation now) {
        return new Power(id, item, from, to, ground, due, configured, terms, now, takeover, until, takenBack);
    }

    Power with(Takeover now) {
        return new Power(id, item, from, to, ground, due, configured, terms, preparation, now, until, takenBack);
    }

    Power with(Term now) {
        List<Term> all = new ArrayList<>(terms);
        all.add(now);
        return new Power(id, item, from, to, ground, due, configured, all, preparation, takeover, until, takenBack);
    }

    Power until(LocalDate last) {
        return new Power(id, item, from, to, ground, due, configured, terms, preparation, takeover, last, takenBack);
    }

    Power with(TakingBack now) {
        return new Power(id, item, from, to, ground, due, configured, terms, preparation, takeover, until, now);
    }
}
