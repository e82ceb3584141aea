package org.yingshu.shared;

/** The years that people write with four digits; calendars and columns meet no others. */
public final class WrittenYears {

    private static final int LAST = 9999;

    private WrittenYears() {}

    public static boolean has(int year) {
        return year > 0 && year <= LAST;
    }
}
