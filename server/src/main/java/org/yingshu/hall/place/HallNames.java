package org.yingshu.hall.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.shared.naming.KnownNames;

/** Halls in English, and what their usual windows are called. */
@Component
@Order(40)
class HallNames implements KnownNames {

    private final HallStore store;

    HallNames(HallStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> english() {
        var names = new LinkedHashMap<>(UsualHalls.ENGLISH);
        store.list(null).stream()
                .filter(hall -> !hall.english().isEmpty())
                .forEach(hall -> names.put(hall.name(), hall.english()));
        return names;
    }
}
