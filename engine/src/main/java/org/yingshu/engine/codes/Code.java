package org.yingshu.engine.codes;

/** A code that passed every check known for its kind. */
public sealed interface Code permits CreditCode, OrganisationCode, CitizenId, RegionCode, ProjectCode {

    /** The code in its standard writing. */
    String value();

    /** The code as it may be shown to anyone: personal numbers are masked. */
    default String shown() {
        return value();
    }

    CodeKind kind();
}
