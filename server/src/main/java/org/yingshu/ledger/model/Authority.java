package org.yingshu.ledger.model;

/**
 * What somebody may decide beside what the unit may: it comes from the permissions, which a life does not know.
 *
 * @param region the six digits of the place the person works for
 * @param office acts for the leading group's office
 * @param supervisor inspects
 */
public record Authority(String region, boolean office, boolean supervisor) {

    public static Authority unit(String region) {
        return new Authority(region, false, false);
    }
}
