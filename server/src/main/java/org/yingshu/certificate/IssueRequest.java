package org.yingshu.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate to be issued.
 *
 * @param type its code, such as business-licence
 * @param holderCode the holder's unified social credit code, citizen's number or project code
 * @param fields what stands on it, by the code of the data element; what the type does not know is refused
 * @param caseId the case that it results from; of one case, type and holder there is one certificate
 * @param issuer the organisation whose seal it carries
 * @param region six digits
 * @param counter the window of another place that took the case in and hands the certificate over; null where it is none
 * @param sealed whether the platform sets the seal with the issue, although the type's certificates wait for their issuer
 */
public record IssueRequest(
        String type,
        HolderKind holderKind,
        String holderCode,
        String holderName,
        Map<String, String> fields,
        @Nullable UUID caseId,
        UUID issuer,
        String region,
        @Nullable Counter counter,
        boolean sealed) {

    /** @param region six digits of the place in which it stands */
    public record Counter(UUID organisation, String region) {}

    public IssueRequest(
            String type,
            HolderKind holderKind,
            String holderCode,
            String holderName,
            Map<String, String> fields,
            @Nullable UUID caseId,
            UUID issuer,
            String region) {
        this(type, holderKind, holderCode, holderName, fields, caseId, issuer, region, null, false);
    }

    public IssueRequest {
        fields = Map.copyOf(new LinkedHashMap<>(fields));
    }
}
