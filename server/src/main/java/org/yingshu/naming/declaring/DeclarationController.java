package org.yingshu.naming.declaring;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.naming.declaring.DeclarationQueries.Filter;
import org.yingshu.naming.declaring.DeclarationQueries.Row;
import org.yingshu.naming.declaring.Declarations.Application;
import org.yingshu.naming.declaring.Declarations.Detail;
import org.yingshu.naming.model.DeclarationCommand;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Declared names: of whoever declared them, and of the office that registers enterprises (R5.40). */
@RestController
@RequestMapping("/api/naming/declarations")
class DeclarationController {

    private static final Export<Row> EXPORT = Export.<Row>named("naming.export.declarations")
            .column("naming.export.number", 26, row -> row.it().number())
            .column("naming.export.name", 40, row -> row.it().name())
            .column(
                    "naming.export.kind",
                    row -> new Export.Word("naming.kind." + row.it().kind()))
            .column("naming.export.place", row -> row.it().place())
            .column("naming.export.declarer", 28, row -> row.it().declarer())
            .column("naming.export.approval", 28, row -> row.it().approval())
            .column("naming.export.status", row -> new Export.Word("naming.status." + row.status()))
            .column("naming.export.until", row -> row.it().until())
            .column("naming.export.at", 20, row -> row.it().at())
            .column("naming.export.reason", 40, row -> row.it().reason());

    private final Declarations declarations;
    private final DeclarationQueries queries;
    private final Exports exports;

    DeclarationController(Declarations declarations, DeclarationQueries queries, Exports exports) {
        this.declarations = declarations;
        this.queries = queries;
        this.exports = exports;
    }

    /** @param approval what must be approved before the registration; left out where nothing must */
    record NewDeclaration(
            @NotNull @Valid Wish wish,
            boolean promised,
            @Nullable @Size(max = 200) String approval) {}

    record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    record Mine(List<Row> items) {}

    /** Whether somebody else has the name is looked for among everybody's, so the work is the system's. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('naming:declare')")
    Detail declare(@Valid @RequestBody NewDeclaration body, Intent intent) {
        String approval = body.approval() == null ? "" : body.approval();
        var wanted = new Application(body.wish(), body.promised(), approval);
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> declarations.declare(wanted, intent)));
    }

    @GetMapping("/mine")
    @PreAuthorize("hasAuthority('naming:declare')")
    Mine mine() {
        return new Mine(declarations.mine());
    }

    @PostMapping("/{id}/surrender")
    @PreAuthorize("hasAuthority('naming:declare')")
    Detail giveUp(@PathVariable UUID id, Intent intent) {
        return declarations.handle(id, new DeclarationCommand.GiveUp(), intent);
    }

    @GetMapping
    @PreAuthorize("hasAuthority('naming:read')")
    Page<Row> list(Filter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, declarations.today(), after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('naming:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                response,
                EXPORT,
                format,
                reader,
                after -> queries.list(filter, declarations.today(), after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('naming:read')")
    Detail detail(@PathVariable UUID id) {
        return declarations.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('naming:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return declarations.history(id);
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize("hasAuthority('naming:reject')")
    Detail reject(@PathVariable UUID id, @Valid @RequestBody Rejection body, Intent intent) {
        return declarations.handle(id, new DeclarationCommand.Reject(body.reason()), intent);
    }
}
