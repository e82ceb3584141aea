package org.yingshu.certificate.issuing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.Ground;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.journal.Intent;

/** What the issuer's people do with certificates. */
@RestController
@RequestMapping("/api/certificate")
class CommandController {

    private final OwnCertificates certificates;
    private final Signing signing;
    private final Reading reading;

    CommandController(OwnCertificates certificates, Signing signing, Reading reading) {
        this.certificates = certificates;
        this.signing = signing;
        this.reading = reading;
    }

    record NewCertificate(
            @NotBlank String type,
            @NotNull HolderKind holderKind,
            @NotBlank @Size(max = 40) String holderCode,
            @NotBlank @Size(max = 200) String holderName,
            @NotNull @Size(max = 60) Map<String, @NotNull @Size(max = 1000) String> fields,
            @Nullable LocalDate issuedOn) {}

    record ChangeRequest(
            @NotNull @Size(max = 60) Map<String, @NotNull @Size(max = 1000) String> fields,
            @Nullable LocalDate validTo,
            @NotBlank @Size(max = 500) String reason) {}

    record StopRequest(
            @NotNull Ground ground,
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 300) String basis) {

        String basisOrNothing() {
            return basis == null ? "" : basis;
        }
    }

    record Words(@NotBlank @Size(max = 500) String reason) {}

    record Several(@NotEmpty @Size(max = 200) List<@NotNull UUID> ids) {}

    record Outcomes(List<Signing.Outcome> items) {}

    @PostMapping("/certificates")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail issue(@Valid @RequestBody NewCertificate request, Intent intent) {
        return certificates.issue(request, intent);
    }

    @PostMapping("/certificates/{id}/signature")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail sign(@PathVariable UUID id, Intent intent) {
        return certificates.sign(id, intent);
    }

    @PostMapping("/signatures")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Outcomes signAll(@Valid @RequestBody Several request) {
        return new Outcomes(signing.signAll(request.ids()));
    }

    @PostMapping("/certificates/{id}/change")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail change(@PathVariable UUID id, @Valid @RequestBody ChangeRequest request, Intent intent) {
        return certificates.change(id, request.fields(), request.validTo(), request.reason(), intent);
    }

    @PostMapping("/certificates/{id}/suspension")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail suspend(@PathVariable UUID id, @Valid @RequestBody StopRequest request, Intent intent) {
        return certificates.handle(id, new CertificateCommand.Suspend(request.ground(), request.reason()), intent);
    }

    @PostMapping("/certificates/{id}/resumption")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail resume(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return certificates.handle(id, new CertificateCommand.Resume(request.reason()), intent);
    }

    @PostMapping("/certificates/{id}/revocation")
    @PreAuthorize("hasAuthority('certificate:issue')")
    CertificateDetail revoke(@PathVariable UUID id, @Valid @RequestBody StopRequest request, Intent intent) {
        return certificates.handle(
                id,
                new CertificateCommand.Revoke(request.ground(), request.reason(), request.basisOrNothing()),
                intent);
    }

    @PostMapping("/certificates/{id}/revelation")
    @PreAuthorize("hasAuthority('certificate:read')")
    CertificateDetail reveal(@PathVariable UUID id, @Valid @RequestBody Words request) {
        return reading.reveal(id, request.reason());
    }
}
