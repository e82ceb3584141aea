package org.yingshu.portal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Plans whose progress is published, for everybody. */
@Component
@Order(50)
class PublishedPlanSearch implements SearchSource {

    private final PublicPlans plans;

    PublishedPlanSearch(PublicPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "portal.search";
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        return plans.all().stream()
                .filter(plan -> plan.title().contains(words))
                .limit(most)
                .map(plan -> new Hit(plan.id().toString(), plan.title(), plan.issuer(), "/plans/" + plan.id()))
                .toList();
    }
}
