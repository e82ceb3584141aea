package org.yingshu.matter.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.catalogue.Catalogue.Choices;
import org.yingshu.matter.catalogue.Catalogue.Filter;
import org.yingshu.matter.catalogue.ListCheck.Checked;
import org.yingshu.matter.catalogue.VersionComparison.Difference;
import org.yingshu.matter.guide.Guides;
import org.yingshu.matter.guide.Guides.Guide;
import org.yingshu.matter.model.Definition;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/matter")
@Validated
class CatalogueController {

    private static final Export<ItemRow> EXPORT = Export.<ItemRow>named("matter.export.items")
            .column("matter.export.code", 32, ItemRow::code)
            .column("matter.export.name", 40, row -> row.name().zh())
            .column("matter.export.department", 24, ItemRow::department)
            .column("matter.export.statutory", ItemRow::statutory)
            .column("matter.export.promised", ItemRow::promised)
            .column("matter.export.materials", ItemRow::materials)
            .column("matter.export.visits", ItemRow::visits)
            .column("matter.export.cost", ItemRow::cost)
            .column("matter.export.items-count", ItemRow::items)
            .column("matter.export.pack", ItemRow::pack)
            .column("matter.export.number", ItemRow::number);

    private final Catalogue catalogue;
    private final Guides guides;
    private final DefinitionStore store;
    private final VersionComparison comparison;
    private final ListCheck lists;
    private final Exports exports;

    CatalogueController(
            Catalogue catalogue,
            Guides guides,
            DefinitionStore store,
            VersionComparison comparison,
            ListCheck lists,
            Exports exports) {
        this.catalogue = catalogue;
        this.guides = guides;
        this.store = store;
        this.comparison = comparison;
        this.lists = lists;
        this.exports = exports;
    }

    record Detail(Guide guide, List<Definition> versions) {}

    record Differences(List<Difference> items) {}

    @GetMapping("/services")
    @PreAuthorize("hasAuthority('matter:read')")
    Page<ItemRow> services(
            Filter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return catalogue.rows(filter, Caller.current().region(), after, size);
    }

    @GetMapping("/services/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        String region = Caller.current().region();
        exports.send(response, EXPORT, format, reader, after -> catalogue.rows(filter, region, after, Exports.PAGE));
    }

    @GetMapping("/services/choices")
    @PreAuthorize("hasAuthority('matter:read')")
    Choices choices() {
        return catalogue.choices();
    }

    /** Of all items as they hold in the caller's place today; each number is a list by its trait. */
    @GetMapping("/services/figures")
    @PreAuthorize("hasAuthority('matter:read')")
    CatalogueFigures figures() {
        return catalogue.figures(Caller.current().region());
    }

    @GetMapping("/services/{code}")
    @PreAuthorize("hasAuthority('matter:read')")
    Detail service(
            @PathVariable String code,
            @RequestParam(required = false) @Pattern(regexp = "\\d{6}") @Nullable String region) {
        Guide guide = guides.guide(code, region == null ? Caller.current().region() : region);
        var kind = guide.service().kind() == ServiceKind.BUNDLE ? DefinitionKind.BUNDLE : DefinitionKind.ITEM;
        return new Detail(guide, store.versions(kind, code));
    }

    @GetMapping("/versions/comparison")
    @PreAuthorize("hasAuthority('matter:read')")
    Differences compare(@RequestParam UUID from, @RequestParam UUID to) {
        return new Differences(comparison.of(from, to));
    }

    /** "Nothing outside the list": which items, materials, charges or intermediary services the list does not hold today. */
    @GetMapping("/list-check")
    @PreAuthorize("hasAuthority('matter:read')")
    Checked check(@RequestParam(defaultValue = "") String list, @RequestParam ListCheck.What what) {
        return lists.of(list, what);
    }
}
