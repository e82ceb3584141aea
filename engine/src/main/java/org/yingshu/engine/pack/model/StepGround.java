package org.yingshu.engine.pack.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step rests on.
 *
 * @param special null where its kind says it already, or where it is an ordinary step
 * @param basis laws, regulations and rules with their articles; empty where none is known
 * @param service the intermediary service that it asks for; null where it asks for none
 * @param cancelled the first day on which new cases go without it; null while it stands
 */
public record StepGround(
        @Nullable SpecialStep special,
        List<Basis> basis,
        @Nullable String service,
        @Nullable LocalDate cancelled) {

    public static final StepGround NONE = new StepGround(null, List.of(), null, null);

    public StepGround {
        basis = List.copyOf(basis);
    }

    public StepGround cancelledFrom(@Nullable LocalDate day) {
        return new StepGround(special, basis, service, day);
    }

    boolean hasEnded(LocalDate day) {
        return cancelled != null && !day.isBefore(cancelled);
    }
}
