package org.yingshu.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.plan.ReleaseEvent.Extent;
import org.yingshu.plan.model.ReleaseQueries;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * What is public of plans. Everybody may ask, so the answer does not depend on who asks: it is what the office released,
 * of plans that hold, and nothing else.
 */
@Component
public class Releases {

    private final ReleaseQueries queries;

    Releases(ReleaseQueries queries) {
        this.queries = queries;
    }

    /**
     * A plan of which something is public.
     *
     * @param at since when it is, as it is now
     */
    public record ReleasedPlan(
            UUID id,
            String title,
            @Nullable String number,
            @Nullable String issuer,
            String region,
            @Nullable LocalDate issuedOn,
            Extent extent,
            Instant at) {}

    /** The latest first. */
    public List<ReleasedPlan> all() {
        return CurrentScope.in(DataScope.ALL, () -> queries.released(null));
    }

    public Optional<ReleasedPlan> of(UUID plan) {
        return CurrentScope.in(DataScope.ALL, () -> queries.released(plan)).stream()
                .findFirst();
    }
}
