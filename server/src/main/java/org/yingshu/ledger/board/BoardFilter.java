package org.yingshu.ledger.board;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * What a board is narrowed to, as the lists of duties are.
 *
 * @param place the beginning of the region codes
 */
record BoardFilter(@Nullable UUID plan, @Nullable String place) {

    static final BoardFilter NONE = new BoardFilter(null, null);

    BoardFilter {
        if (place != null && !place.isEmpty() && !place.matches("\\d{2,6}")) {
            throw new ProblemException(Problem.INVALID);
        }
    }

    /** A source of rows (region, lead, field, light, n, percent): what is asked decides which counts are read. */
    enum Axis {
        FIELD(6, 2),
        UNIT(5, 0),
        UNIT_AND_FIELD(4, 0);

        private final int everywhere;
        private final int ofPlan;

        Axis(int everywhere, int ofPlan) {
            this.everywhere = everywhere;
            this.ofPlan = ofPlan;
        }
    }

    /**
     * Who sees a whole region is answered from the kept counts; who sees only what an organisation has a part in, from the
     * duties of that organisation, which are few.
     */
    String cells(Axis axis) {
        StringBuilder sql = new StringBuilder();
        if (CurrentScope.get().organisation() == null) {
            sql.append("select plan, region, lead, field, light, n, percent from ledger.tallied where axis = ")
                    .append(plan == null ? axis.everywhere : axis.ofPlan);
        } else {
            sql.append("""
                    select plan, region, lead, field, case status when 'WITHDRAWN' then status else light end as light,
                        1 as n, percent
                    from ledger.duty where id in (select duty from ledger.party where organisation = :unit)
                    """);
        }
        return sql.append(conditions()).toString();
    }

    /** To be said behind a condition on ledger.duty or on counts. */
    String conditions() {
        return (plan == null ? "" : " and plan = :plan")
                + (place == null || place.isEmpty() ? "" : " and starts_with(region, :place)");
    }

    /** The same for reading duties: an index answers what a unit holds. */
    String duties() {
        return (CurrentScope.get().organisation() == null
                        ? ""
                        : " and id in (select duty from ledger.party where organisation = :unit)")
                + conditions();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (plan != null) {
            values.put("plan", plan);
        }
        if (place != null && !place.isEmpty()) {
            values.put("place", place.length() == 6 ? DataScope.below(place) : place);
        }
        UUID unit = CurrentScope.get().organisation();
        if (unit != null) {
            values.put("unit", unit);
        }
        return values;
    }
}
