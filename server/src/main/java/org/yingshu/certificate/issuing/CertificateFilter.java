package org.yingshu.certificate.issuing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.HolderKind;

/**
 * What a list of certificates is narrowed to.
 *
 * @param q a number or a holder's code in whole, or words of type, holder or issuer
 * @param endsBy whose last day is on or before that
 */
record CertificateFilter(
        @Nullable String q,
        @Nullable String type,
        @Nullable CertificateStatus status,
        @Nullable HolderKind holder,
        @Nullable UUID issuer,
        @Nullable UUID caseId,
        @Nullable Boolean backlog,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate endsBy) {}
