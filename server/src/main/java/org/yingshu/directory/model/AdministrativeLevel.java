package org.yingshu.directory.model;

/** The levels of places and bodies. */
public enum AdministrativeLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN;

    /** The level of a region's code; 济源 (419001) and its like are cities, though their codes are a county's. */
    public static AdministrativeLevel of(String code) {
        if (code.equals("000000")) {
            return NATION;
        }
        if (code.endsWith("0000")) {
            return PROVINCE;
        }
        return code.endsWith("00") || code.startsWith("90", 2) ? CITY : COUNTY;
    }
}
