package org.yingshu.hall.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.search.SearchSource;

/** Halls, by their name or address, for everybody. */
@Component
@Order(60)
class HallSearch implements SearchSource {

    private final HallStore store;

    HallSearch(HallStore store) {
        this.store = store;
    }

    @Override
    public String label() {
        return "hall.search";
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public List<Hit> find(String words, int most, Locale reader) {
        return store.list(null).stream()
                .filter(hall -> hall.name().contains(words) || hall.address().contains(words))
                .limit(most)
                .map(hall -> new Hit(hall.id().toString(), hall.name(), hall.address(), "/halls/" + hall.id()))
                .toList();
    }
}
