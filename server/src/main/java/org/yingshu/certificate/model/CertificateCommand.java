package org.yingshu.certificate.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.Ground;

/**
 * What can be done with a certificate. What is drawn or encrypted anew each time is no part of the intent, and so not
 * of what a repeated key is compared by.
 */
public sealed interface CertificateCommand {

    record Issue(String intent, @JsonIgnore CertificateEvent.Issued event) implements CertificateCommand {}

    /** @param digest of the edition that the signer saw */
    record Sign(UUID seal, String digest, @JsonIgnore String signature) implements CertificateCommand {}

    /** @param fields all of them, as they are to be from now on */
    record Change(
            String intent,
            @JsonIgnore Map<String, Value> fields,
            @Nullable LocalDate validTo,
            String reason) implements CertificateCommand {}

    record Suspend(Ground ground, String reason) implements CertificateCommand {}

    record Resume(String reason) implements CertificateCommand {}

    record Revoke(Ground ground, String reason, String basis) implements CertificateCommand {}

    /** Says that its last day is over. */
    record Expire() implements CertificateCommand {}
}
