package org.yingshu.directory.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text by which a record is found: its names, how they sound, and their initials. */
public final class SearchText {

    private static final String BORDER = "|";

    private SearchText() {}

    /** For organisations, enterprises, regions and groups. */
    public static String of(Collection<String> names) {
        Set<String> parts = new LinkedHashSet<>();
        for (String name : names) {
            parts.add(name.toLowerCase(Locale.ROOT));
            parts.add(Pinyin.initials(name));
        }
        names.stream().limit(1).map(Pinyin::of).forEach(parts::add);
        return BORDER + String.join(BORDER, parts);
    }

    public static String ofPerson(String name) {
        return of(List.of(name)) + BORDER + Pinyin.initialsOfPerson(name);
    }

    /** The pattern that finds what somebody typed, for {@code like}. */
    public static String pattern(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain + "%";
    }
}
