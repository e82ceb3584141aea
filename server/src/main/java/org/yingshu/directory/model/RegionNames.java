package org.yingshu.directory.model;

import org.jspecify.annotations.Nullable;

/** What the code and the name of a region tell. */
public final class RegionNames {

    private static final int SHORTEST = 2;

    private RegionNames() {}

    /** 许昌市 → 许昌, 管城回族区 → 管城; 叶县 stays. */
    public static String shortName(String name) {
        String plain = name.replaceFirst("(?:[回满壮苗蒙藏]|维吾尔|土家)族(?=[自区])", "").replaceFirst("(?:自治)?[省市县区州]$", "");
        return plain.length() >= SHORTEST ? plain : name;
    }

    /** The code of the region above; null for a province. 419001 stands right below 410000. */
    public static @Nullable String parent(String code) {
        return switch (AdministrativeLevel.of(code)) {
            case NATION, PROVINCE -> null;
            case CITY -> code.substring(0, 2) + "0000";
            case COUNTY, TOWN -> code.substring(0, 4) + "00";
        };
    }
}
