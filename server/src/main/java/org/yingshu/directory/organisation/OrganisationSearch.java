package org.yingshu.directory.organisation;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Organisations, by name, alias or pinyin initials. */
@Component
@Order(70)
class OrganisationSearch implements SearchSource {

    private final OrganisationQueries queries;

    OrganisationSearch(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public String label() {
        return "directory.search";
    }

    @Override
    public String permission() {
        return "directory:read";
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        var filter = new OrganisationFilter(words, null, null, null, null, null, null);
        return queries.list(filter, null, most).items().stream()
                .map(row -> new Hit(
                        row.id().toString(),
                        row.name(),
                        row.regionName(),
                        "/workbench/directory/organisations?q=" + row.name()))
                .toList();
    }
}
