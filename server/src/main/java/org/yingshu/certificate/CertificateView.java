package org.yingshu.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as another module sees it.
 *
 * @param fields in full, for prefilling; whoever shows them masks what is personal
 * @param validTo the last day; null without an end
 */
public record CertificateView(
        UUID id,
        String type,
        String typeName,
        String number,
        HolderKind holderKind,
        String holderName,
        Map<String, String> fields,
        CertificateStatus status,
        String issuerName,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        int edition) {}
