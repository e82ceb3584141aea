package org.yingshu.ledger.duty;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Duties, by their words, number or unit; the most urgent first. */
@Component
@Order(40)
class DutySearch implements SearchSource {

    private final DutyQueries queries;

    DutySearch(DutyQueries queries) {
        this.queries = queries;
    }

    @Override
    public String label() {
        return "ledger.search";
    }

    @Override
    public String permission() {
        return "ledger:read";
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        return queries.list(DutyFilter.of(words), null, null, most).items().stream()
                .map(row -> new Hit(
                        row.id().toString(), row.title(), row.leadName(), "/workbench/ledger/duties/" + row.id()))
                .toList();
    }
}
