package org.yingshu.plan.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yingshu.plan.intake.IntakeStore.Intake;
import org.yingshu.plan.intake.Intakes.Progress;

@RestController
@RequestMapping("/api/plan/imports")
class IntakeController {

    private final Intakes intakes;

    IntakeController(Intakes intakes) {
        this.intakes = intakes;
    }

    /**
     * A file on its way.
     *
     * @param place the page or row being read
     * @param error why it cannot be read, in the reader's language
     * @param plans what came of it
     */
    record ImportView(
            UUID id,
            String name,
            long size,
            IntakeStore.State state,
            String place,
            String by,
            Instant created,
            @Nullable Instant finished,
            @Nullable String code,
            @Nullable String error,
            List<UUID> plans) {

        static ImportView of(Progress progress, Locale reader) {
            Intake intake = progress.intake();
            return new ImportView(
                    intake.id(),
                    intake.name(),
                    intake.size(),
                    intake.state(),
                    progress.place(),
                    intake.by(),
                    intake.created(),
                    intake.finished(),
                    intake.error(),
                    reader.getLanguage().equals("en") ? intake.errorEn() : intake.errorZh(),
                    intake.plans());
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('plan:import')")
    ImportView take(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID editionOf,
            Locale reader)
            throws IOException {
        return ImportView.of(intakes.take(name(file), file.getBytes(), region, editionOf), reader);
    }

    @GetMapping
    @PreAuthorize("hasAuthority('plan:import')")
    List<ImportView> latest(Locale reader) {
        return intakes.latest().stream()
                .map(progress -> ImportView.of(progress, reader))
                .toList();
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('plan:import')")
    ImportView find(@PathVariable UUID id, Locale reader) {
        return ImportView.of(intakes.find(id), reader);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('plan:import')")
    ImportView cancel(@PathVariable UUID id, Locale reader) {
        return ImportView.of(intakes.cancel(id), reader);
    }

    /** Browsers may send a path; only the name is kept. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "upload" : name.substring(Math.max(0, name.length() - 200));
    }
}
