package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.pack.model.Pack;

/** What was read of a pack, with the place where each thing is written. */
final class Contents {

    /** A thing, by its kind and code. */
    record Key(String kind, String code) {}

    private final Map<Key, Section> written = new LinkedHashMap<>();
    private final List<Object> things = new ArrayList<>();

    /** Notes a thing; false where the code is taken. */
    boolean add(String kind, String code, Section section, Object thing) {
        things.add(thing);
        return written.putIfAbsent(new Key(kind, code), section) == null;
    }

    Section written(String kind, String code) {
        Section section = written.get(new Key(kind, code));
        if (section == null) {
            throw new IllegalArgumentException(kind + " " + code);
        }
        return section;
    }

    Map<Key, Section> written() {
        return Collections.unmodifiableMap(written);
    }

    <T> List<T> all(Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A pack with its places. */
    record Read(Pack pack, Contents contents) {}
}
