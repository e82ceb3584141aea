package org.yingshu.casework.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it is found how something is handled for an applicant. */
public interface Catalogue {

    /**
     * What is asked for.
     *
     * @param items of a bundle that are taken; empty takes all that are not optional
     * @param answers to the guiding questions, and what the form says
     */
    record Wanted(
            String code,
            String region,
            LocalDate on,
            Set<String> items,
            Map<String, ? extends @Nullable Object> answers) {}

    /** Exactly this applicant's form, materials and steps; empty where there is nothing of that code. */
    Optional<Procedure> find(Wanted wanted);
}
