package org.yingshu.certificate.exemption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.exemption.ExemptionQueries.SurveyLine;
import org.yingshu.certificate.model.Shown;
import org.yingshu.journal.Intent;

/** The yearly survey of usable certificates. */
@RestController
@RequestMapping("/api/certificate/surveys")
class SurveyController {

    private final Surveys surveys;
    private final ExemptionQueries queries;

    SurveyController(Surveys surveys, ExemptionQueries queries) {
        this.surveys = surveys;
        this.queries = queries;
    }

    record Lines(List<SurveyLine> items) {}

    record Opening(
            @Min(2000) @Max(2100) int year,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> organisations) {}

    record Row(
            @NotBlank @Size(max = 80) String item,
            @NotBlank @Size(max = 200) String itemName,
            @Min(0) int volume,
            @NotBlank @Size(max = 200) String material,
            @NotNull Replacement by,
            @NotBlank @Size(max = 200) String source,
            @NotNull @Size(max = 200) String result,
            @NotNull @Size(max = 100) String resultType) {

        SurveyRow row() {
            return new SurveyRow(item, itemName, volume, material, by, source, result, resultType);
        }
    }

    record Rows(@NotNull @Size(max = 2000) List<@Valid Row> rows) {}

    record Words(@NotBlank @Size(max = 500) String reason) {}

    record Year(@Min(2000) @Max(2100) int year) {}

    record Published(int edition) {}

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Lines list(@RequestParam @Nullable Integer year) {
        return new Lines(queries.surveys(year));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    Shown<Survey> show(@PathVariable UUID id) {
        return surveys.show(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('certificate:manage')")
    Lines open(@Valid @RequestBody Opening request) {
        surveys.open(request.year(), request.organisations());
        return new Lines(queries.surveys(request.year()));
    }

    @PutMapping("/{id}/rows")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Shown<Survey> fill(@PathVariable UUID id, @Valid @RequestBody Rows request, Intent intent) {
        return surveys.handle(
                id,
                new SurveyLife.Command.Fill(
                        request.rows().stream().map(Row::row).toList()),
                intent);
    }

    @PostMapping("/{id}/submission")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Shown<Survey> submit(@PathVariable UUID id, Intent intent) {
        return surveys.handle(id, new SurveyLife.Command.Submit(), intent);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Shown<Survey> giveBack(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return surveys.handle(id, new SurveyLife.Command.Return(request.reason()), intent);
    }

    @PostMapping("/{id}/acceptance")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Shown<Survey> accept(@PathVariable UUID id, Intent intent) {
        return surveys.handle(id, new SurveyLife.Command.Accept(), intent);
    }

    @PostMapping("/publication")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Published publish(@Valid @RequestBody Year request) {
        return new Published(surveys.publish(request.year()));
    }
}
