package org.yingshu.engine.pack.model;

/** A paper that items ask for. */
public record Material(String code, Words name, Origin origin) {

    /** Whose it is. */
    public enum Origin {
        /** the applicant's own */
        OWN,
        /** another office's data */
        SHARE,
        CERTIFICATE
    }
}
