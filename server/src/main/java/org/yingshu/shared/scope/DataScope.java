package org.yingshu.shared.scope;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows that someone may see.
 *
 * @param region the beginning of the region codes, such as 41 (province), 4110 (city) or 411002 (county); * for all
 * @param organisation only what this organisation has a part in; null for all of the region
 */
public record DataScope(String region, @Nullable UUID organisation) {

    public static final DataScope ALL = new DataScope("*", null);
    public static final DataScope NOTHING = new DataScope("-", null);

    public DataScope {
        if (!region.matches("[*-]|\\d{2}|\\d{4}|\\d{6}")) {
            throw new IllegalArgumentException("A scope's region is 2, 4 or 6 digits, not '" + region + "'");
        }
    }

    /** The scope of a region's code with all places below it: 410000 → 41, 411000 → 4110, 411002 → 411002. */
    public static String below(String code) {
        if (code.endsWith("0000")) {
            return code.substring(0, 2);
        }
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }

    public boolean seesRegion(String code) {
        return region.equals("*") || code.startsWith(region);
    }
}
