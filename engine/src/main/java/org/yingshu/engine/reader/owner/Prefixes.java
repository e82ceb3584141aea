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
        char last = place.isEmpty() ? ' ' : place.charAt(place.length() - 1);
        boolean own =
                (level == Level.COUNTY && "区旗".indexOf(last) >= 0) || (level == Level.CITY && "州盟".indexOf(last) >= 0);
        return own ? String.valueOf(last) : level.prefix();
    }

    static String shown(String prefix, String place) {
        if (prefix.length() > 1 && prefix.endsWith("省")) {
            return place.endsWith("省") && !place.equals(prefix) ? prefix : "省";
        }
        return prefix.length() > 1 && prefix.equals(place) ? place.substring(place.length() - 1) : prefix;
    }
}
