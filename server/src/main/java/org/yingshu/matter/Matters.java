package org.yingshu.matter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be applied for in a place on a day, and exactly what an applicant needs for it. */
@Component
public class Matters {

    /** An item or bundle as the place offers it; empty where there is none of that code on the day. */
    public Optional<ServiceView> service(String code, String region, LocalDate on) {
        throw new UnsupportedOperationException("being written");
    }

    /** The same in the version that a case began with. */
    public Optional<ServiceView> service(UUID version, String region, LocalDate on) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Exactly this applicant's form, materials and steps.
     *
     * @param items of a bundle that are taken; empty takes all that are not optional, and those that the answers pick
     */
    public Offer offer(
            String code,
            String region,
            LocalDate on,
            Map<String, ? extends @Nullable Object> answers,
            Set<String> items) {
        throw new UnsupportedOperationException("being written");
    }

    /** The same in the version that a case began with. */
    public Offer offer(
            UUID version,
            String region,
            LocalDate on,
            Map<String, ? extends @Nullable Object> answers,
            Set<String> items) {
        throw new UnsupportedOperationException("being written");
    }

    /** Asks a decision table about one subject. */
    public DecisionOutcome decide(
            String rule, String region, LocalDate on, Map<String, ? extends @Nullable Object> facts) {
        throw new UnsupportedOperationException("being written");
    }
}
