package org.yingshu.engine.pack.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * What a body in between does for an approval against a charge (中介服务事项). What is not on the list of them may not be asked
 * for (R5.62).
 *
 * @param material what it gives; null where that is no material of its own
 * @param charge the standard of the charge, in words; empty where no text gives one
 * @param limit how long it may take; null where no text says
 * @param measure what was done about it (一事项一措施)
 * @param guide how the applicant comes by it (一事项一指南)
 */
public record IntermediaryService(
        String code,
        Words name,
        List<Basis> basis,
        Payer payer,
        Words charge,
        @Nullable Limit limit,
        @Nullable String material,
        Words measure,
        Words guide,
        Validity validity,
        Cited cited) {

    /** Who pays. */
    public enum Payer {
        APPLICANT,
        OFFICE,
        /** a rule or contract decides it case by case */
        AGREED
    }

    public IntermediaryService {
        basis = List.copyOf(basis);
    }

    /** Whether the list holds it on the day in the place. */
    public boolean isListed(String place, LocalDate day) {
        return Validity.upwards(place).contains(validity.place()) && validity.holds(day);
    }
}
