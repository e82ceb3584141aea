package org.yingshu.certificate.kind;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.CertificateType;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Types of certificates and how they look. */
@RestController
@RequestMapping("/api/certificate/types")
class TypeController {

    private static final Export<CertificateType> EXPORT = Export.<CertificateType>named("certificate.export.types")
            .column("certificate.export.code", 28, CertificateType::code)
            .column("certificate.export.type", 36, CertificateType::name)
            .column("certificate.export.english", 36, CertificateType::english)
            .column("certificate.export.issuer", 24, CertificateType::issuer)
            .column("certificate.export.holder-kind", type -> new Export.Word("certificate.holder." + type.holder()))
            .column("certificate.export.months", CertificateType::months)
            .column("certificate.export.pack", CertificateType::pack);

    private final TypeStore store;
    private final Templates templates;
    private final ReturnPaths paths;
    private final Exports exports;

    TypeController(TypeStore store, Templates templates, ReturnPaths paths, Exports exports) {
        this.store = store;
        this.templates = templates;
        this.paths = paths;
        this.exports = exports;
    }

    /** @param paths how each type's certificates come back, by its code; a type that nobody decided for is not in it */
    record Types(List<CertificateType> items, Map<String, ReturnPath> paths) {}

    /** @param paths the decisions on the way back, newest first */
    record TypePage(CertificateType type, List<Template> templates, List<ReturnPath.Decision> paths) {}

    record PathRequest(
            @NotNull ReturnPath path,
            @NotBlank @Size(max = 500) String reason) {}

    record FaceRequest(
            @NotBlank @Size(max = 60) String title,
            @NotNull @Size(max = 200) String intro,
            @NotEmpty @Size(max = 40) List<@NotBlank String> fields,
            @NotNull @Size(max = 200) String note,
            @Min(1) @Max(2) int columns,
            boolean landscape) {

        Face face() {
            return new Face(title, intro, fields, note, columns, landscape);
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Types list() {
        return new Types(store.all(), paths.inForce());
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('certificate:read')")
    void export(@RequestParam(defaultValue = "XLSX") ExportFormat format, Locale reader, HttpServletResponse response)
            throws IOException {
        Map<String, ReturnPath> inForce = paths.inForce();
        Export<CertificateType> export = EXPORT.column(
                "certificate.export.return-path",
                type -> inForce.containsKey(type.code())
                        ? new Export.Word("certificate.return-path." + inForce.get(type.code()))
                        : null);
        exports.send(response, export, format, reader, store.all());
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAuthority('certificate:read')")
    TypePage type(@PathVariable String code) {
        return new TypePage(templates.type(code), store.templates(code), paths.of(code));
    }

    /** Decides anew; the decisions before stay to be read. */
    @PostMapping("/{code}/return-path")
    @PreAuthorize("hasAuthority('certificate:manage')")
    TypePage decide(@PathVariable String code, @Valid @RequestBody PathRequest request) {
        templates.type(code);
        paths.decide(code, request.path(), request.reason());
        return type(code);
    }

    @PostMapping("/{code}/templates")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Template draft(@PathVariable String code, @Valid @RequestBody FaceRequest request) {
        return templates.draft(code, request.face());
    }

    @PostMapping("/{code}/templates/{number}/publication")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Template publish(@PathVariable String code, @PathVariable int number) {
        return templates.publish(code, number);
    }
}
