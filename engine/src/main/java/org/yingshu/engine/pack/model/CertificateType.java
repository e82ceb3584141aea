package org.yingshu.engine.pack.model;

import java.util.List;

/**
 * A kind of e-certificate.
 *
 * @param issuer the organisation by its standard name without a place
 * @param fields the data elements that it shows
 * @param validity 长期, or a length such as 3年
 */
public record CertificateType(
        String code, Words name, String issuer, Holder holder, List<String> fields, String validity) {

    /** Whose certificate it is. */
    public enum Holder {
        ENTERPRISE,
        PERSON,
        PROJECT
    }

    public CertificateType {
        fields = List.copyOf(fields);
    }
}
