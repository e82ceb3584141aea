package org.yingshu.engine.reader.owner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One row of the directory.
 *
 * @param name the standard name; {@value #ANY_PREFIX} at its start stands for a level or a place (市, 郑州市),
 *     {@value #ANY_PLACE} for a place without its suffix (许昌)
 * @param aliases other names of the same body, written in the same way; behind {@value #ANY_PREFIX} without it
 * @param level where the body exists; {@link Level#UNKNOWN} for all
 */
record Organisation(String name, List<String> aliases, Level level, Kind kind) {

    static final String ANY_PREFIX = "~";
    static final String ANY_PLACE = "{地}";

    enum Kind {
        GOVERNMENT,
        PARTY,
        DEPARTMENT,
        INSTITUTION,
        VERTICAL,
        FINANCE,
        COURT,
        COMPANY,
        SOCIETY,
        BODY,
        GROUP,
        PLACE
    }

    static Organisation parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("an organisation has 4 cells, not %d: %s".formatted(cells.length, line));
        }
        return new Organisation(
                cells[0],
                cells[1].isEmpty() ? List.of() : Arrays.asList(cells[1].split("\\|", -1)),
                cells[2].equals("any") ? Level.UNKNOWN : Level.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }

    boolean hasPrefix() {
        return name.startsWith(ANY_PREFIX);
    }

    /** The name without the stand-in for the prefix. */
    String domain() {
        return hasPrefix() ? name.substring(ANY_PREFIX.length()) : name;
    }

    boolean existsAt(Level wanted) {
        return level == Level.UNKNOWN || level == wanted;
    }
}
