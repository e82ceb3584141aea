package org.yingshu.engine.reader.owner;

import java.util.List;

/** What stands before a department's name, and which of a domain's names is used behind it. */
final class Prefixes {

    private Prefixes() {}

    static String standardDomain(List<Organisation> candidates, String domain, Level level) {
        for (Organisation candidate : candidates) {
            if (candidate.level() == level && level != Level.UNKNOWN) {
                return candidate.domain();
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.existsAt(level))
                .findFirst()
                .map(Organisation::domain)
                .orElse(domain);
    }

    static String prefixAt(Level level, String place) {
        return level == Level.COUNTY && place.endsWith("区") ? "区" : level.prefix();
    }

    static String shown(String prefix, String place) {
        if (prefix.length() > 1 && prefix.endsWith("省")) {
            return place.endsWith("省") && !place.equals(prefix) ? prefix : "省";
        }
        return prefix.length() > 1 && prefix.equals(place) ? place.substring(place.length() - 1) : prefix;
    }
}
