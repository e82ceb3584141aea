package org.yingshu.certificate.mine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.issuing.CertificateDetail;
import org.yingshu.certificate.issuing.CertificateRow;
import org.yingshu.certificate.issuing.PaperAnswer;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.files.DocumentFormat;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What somebody holds: the certificates, their papers, and who used them. */
@RestController
@RequestMapping("/api/certificate/mine")
class MineController {

    private final Holding holding;

    MineController(Holding holding) {
        this.holding = holding;
    }

    /** @param nearEnd those that end within the days of the settings, by id */
    record Certificates(List<CertificateRow> items, Set<UUID> nearEnd) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Certificates list() {
        List<CertificateRow> all = as(holding::all);
        return new Certificates(all, holding.nearEnd(all));
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    CertificateDetail detail(@PathVariable UUID id) {
        return as(caller -> holding.detail(caller, id));
    }

    @GetMapping("/{id}/usage")
    @PreAuthorize("isAuthenticated()")
    Page<UsageStore.UsageRow> usage(
            @PathVariable UUID id, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return as(caller -> holding.usage(caller, id, after, Math.clamp(size, 1, 200)));
    }

    @GetMapping("/{id}/paper")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @RequestParam(defaultValue = "PDF") DocumentFormat format) {
        return PaperAnswer.of(as(caller -> holding.paper(caller, id, format)));
    }

    private static <T> T as(Function<Caller, T> work) {
        Caller caller = Caller.current();
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> work.apply(caller)));
    }
}
