package org.yingshu.plan.reading;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Plans, by their title or number. */
@Component
@Order(30)
class PlanSearch implements SearchSource {

    private final PlanQueries queries;

    PlanSearch(PlanQueries queries) {
        this.queries = queries;
    }

    @Override
    public String label() {
        return "plan.search";
    }

    @Override
    public String permission() {
        return "plan:read";
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        return queries.list(words, List.of(), null, null, most).items().stream()
                .map(row -> new Hit(row.id().toString(), row.title(), row.number(), "/workbench/plan/" + row.id()))
                .toList();
    }
}
