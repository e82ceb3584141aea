package org.yingshu.engine.pack.model;

import java.util.List;

/**
 * A kind of e-certificate.
 *
 * @param issuer the organisation by its standard name without a place
 * @param fields the data elements that it shows
 * @param validity 长期, or a length such as 3年
 * @param sealing who sets the seal, and when
 */
public record CertificateType(
        String code, Words name, String issuer, Holder holder, List<String> fields, String validity, Sealing sealing) {

    /** Whose certificate it is. */
    public enum Holder {
        ENTERPRISE,
        PERSON,
        PROJECT
    }

    /** When the seal is set on it. */
    public enum Sealing {
        /** by the platform, with the issue itself */
        AT_ISSUE,
        /** by the issuer's people, many at a time, within the days that they have for it */
        IN_BATCHES
    }

    public CertificateType {
        fields = List.copyOf(fields);
    }
}
