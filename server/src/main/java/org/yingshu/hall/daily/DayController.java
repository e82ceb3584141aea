package org.yingshu.hall.daily;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.fact.Measured;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** A hall's day: measured facts and marks. */
@RestController
@RequestMapping("/api/hall")
class DayController {

    private static final Export<Measured> EXPORT = Export.<Measured>named("hall.export.day")
            .column("hall.export.kind", one -> new Export.Word("hall.subject." + one.kind()))
            .column("hall.export.number", one -> one.kind() == SubjectKind.WINDOW ? one.key() : null)
            .column("hall.export.name", 28, Measured::name)
            .column("hall.export.served", one -> one.tally().served())
            .column("hall.export.missed", one -> one.tally().missed())
            .column("hall.export.called", one -> one.tally().called())
            .column("hall.export.waited", one -> one.tally().waited())
            .column("hall.export.registered", one -> one.tally().registered())
            .column("hall.export.accepted", one -> one.tally().accepted())
            .column("hall.export.decided", one -> one.tally().decided())
            .column("hall.export.inTime", one -> one.tally().inTime())
            .column("hall.export.late", one -> one.tally().late())
            .column("hall.export.returned", one -> one.tally().returned())
            .column("hall.export.good", one -> one.tally().good())
            .column("hall.export.bad", one -> one.tally().bad());

    private final Days days;
    private final Marks marks;
    private final Exports exports;

    DayController(Days days, Marks marks, Exports exports) {
        this.days = days;
        this.marks = marks;
        this.exports = exports;
    }

    /** @param account who answers for a window; nobody where null */
    record MarkRequest(
            @NotNull LocalDate day,
            @NotNull SubjectKind subject,
            @NotBlank @Size(max = 36) String key,
            @Nullable UUID account,
            @NotNull Mark.Kind kind,

            @NotNull @DecimalMin("-100") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 10) List<@NotNull UUID> files) {}

    record ObjectionRequest(@NotBlank @Size(max = 500) String text) {}

    record SettlementRequest(
            MarkLife.@NotNull Outcome outcome,

            @Nullable @DecimalMin("-100") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @NotBlank @Size(max = 500) String text) {}

    @GetMapping("/halls/{hall}/days/{day}")
    @PreAuthorize("hasAuthority('hall:read')")
    Days.Day day(@PathVariable UUID hall, @PathVariable LocalDate day) {
        return days.of(hall, day);
    }

    @GetMapping("/halls/{hall}/days/{day}/export")
    @PreAuthorize("hasAuthority('hall:read')")
    void export(
            @PathVariable UUID hall,
            @PathVariable LocalDate day,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, days.of(hall, day).measured());
    }

    @PostMapping("/halls/{hall}/marks")
    @PreAuthorize("hasAuthority('hall:manage')")
    Marks.Kept enter(@PathVariable UUID hall, @Valid @RequestBody MarkRequest it, Intent intent) {
        var entering = new Marks.Entering(
                it.day(),
                it.subject(),
                it.key(),
                it.account(),
                it.kind(),
                it.points(),
                it.reason(),
                it.files() == null ? List.of() : it.files());
        return marks.enter(hall, entering, intent);
    }

    /** By the person evaluated. */
    @PostMapping("/marks/{id}/objection")
    @PreAuthorize("hasAuthority('hall:read')")
    Marks.Kept object(@PathVariable UUID id, @Valid @RequestBody ObjectionRequest it, Intent intent) {
        return marks.object(id, it.text(), intent);
    }

    @PostMapping("/marks/{id}/settlement")
    @PreAuthorize("hasAuthority('hall:manage')")
    Marks.Kept settle(@PathVariable UUID id, @Valid @RequestBody SettlementRequest it, Intent intent) {
        return marks.settle(id, it.outcome(), it.points(), it.text(), intent);
    }

    @GetMapping("/marks/{id}/history")
    @PreAuthorize("hasAuthority('hall:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return marks.history(id);
    }
}
