package org.yingshu.directory.model;

/** What sort of body an organisation is; lists show them in this order. */
public enum OrganisationKind {
    GOVERNMENT,
    COMMITTEE,
    PARTY,
    BODY,
    DEPARTMENT,
    INSTITUTION,
    VERTICAL,
    COURT,
    SOCIETY,
    FINANCE,
    COMPANY;

    /** One character, so that lists can be sorted by it. */
    public String rank() {
        return Character.toString('a' + ordinal());
    }
}
