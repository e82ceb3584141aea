package org.yingshu.directory.henan;

import java.util.Map;
import java.util.stream.Collectors;

/** What the places of Henan are called in English. */
final class EnglishPlaces {

    private static final Map<String, String> NAMES = HenanTables.read("places_english.csv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    private EnglishPlaces() {}

    /** Empty where nobody wrote it down. */
    static String of(String name) {
        return NAMES.getOrDefault(name, "");
    }

    /** As it stands before the name of a body: Henan Provincial, Xuchang Municipal, Yanling County. */
    static String before(String name) {
        String english = of(name);
        return switch (name.charAt(name.length() - 1)) {
            case '省' -> english.replace("Province", "Provincial");
            case '市' -> english + " Municipal";
            default -> english;
        };
    }
}
