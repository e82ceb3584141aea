package org.yingshu.casework.handling;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Cases, by their whole number or the applicant's whole name: parts of them would let people be looked through. */
@Component
@Order(20)
class CaseSearch implements SearchSource {

    private final CaseQueries queries;

    CaseSearch(CaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public String label() {
        return "casework.search";
    }

    @Override
    public String permission() {
        return "casework:read";
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        var filter = new CaseQueries.Filter(words, null, null, null, null, null, null);
        return queries.list(filter, null, most).items().stream()
                .map(row -> new Hit(
                        row.id().toString(),
                        row.number() + " " + row.name(),
                        row.applicant(),
                        "/workbench/casework/cases/" + row.id()))
                .toList();
    }
}
