package org.yingshu.market.trade;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yingshu.matter.AgencyRatings;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** How agencies did, from what buyers said of them; everybody reads it, whatever their own scope. */
@Component
class PurchaseRatings implements AgencyRatings {

    private final PurchaseQueries queries;

    PurchaseRatings(PurchaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Rating> all() {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, queries::ratings));
    }
}
