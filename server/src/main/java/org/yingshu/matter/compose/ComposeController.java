package org.yingshu.matter.compose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.bpmn.Bpmn;
import org.yingshu.engine.pack.model.Expectation;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.compose.BundleEditing.Edited;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

@RestController
@RequestMapping("/api/matter")
@Validated
class ComposeController {

    private static final int LONGEST_DIAGRAM = 2_000_000;

    private final Compositions compositions;
    private final BundleEditing editing;
    private final Finding finding;
    private final Offers offers;
    private final Shelves shelves;
    private final Clock clock;

    ComposeController(
            Compositions compositions,
            BundleEditing editing,
            Finding finding,
            Offers offers,
            Shelves shelves,
            Clock clock) {
        this.compositions = compositions;
        this.editing = editing;
        this.finding = finding;
        this.offers = offers;
        this.shelves = shelves;
        this.clock = clock;
    }

    record Wanted(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) @Nullable String lead,
            @NotEmpty @Size(max = 100) List<String> items,
            @Nullable String bundle,
            @Pattern(regexp = "\\d{6}") @Nullable String region,
            @Size(max = LONGEST_DIAGRAM) @Nullable String bpmn) {}

    record NewBundle(
            @NotBlank @Pattern(regexp = "[a-z0-9]+(?:[.-][a-z0-9]+)*") @Size(max = 100)
            String code,

            @NotBlank @Size(max = 200) String nameZh,
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 100) String lead,
            @NotEmpty @Size(max = 100) List<String> items,
            @NotNull @Size(max = 100) List<String> optional,
            @NotNull @Size(max = 50) List<String> keywords,
            @Size(max = LONGEST_DIAGRAM) @Nullable String bpmn,
            @NotNull @Size(max = 500) String note) {}

    record Saved(UUID version) {}

    /** Composes and stores nothing. */
    @PostMapping("/compositions")
    @PreAuthorize("hasAuthority('matter:read')")
    Composition compose(@RequestBody @Valid Wanted wanted) {
        String region = wanted.region();
        String bundle = wanted.bundle();
        List<Expectation> expected = bundle == null
                ? List.of()
                : shelves.shelf()
                        .bundle(bundle)
                        .map(placed -> placed.thing().bundle().expected())
                        .orElse(List.of());
        return compositions.compose(
                wanted.name(),
                wanted.lead(),
                wanted.items(),
                graph(wanted.bpmn()),
                expected,
                region == null ? Caller.current().region() : region,
                LocalDate.now(clock));
    }

    @PostMapping("/bundles")
    @PreAuthorize("hasAuthority('matter:manage')")
    Saved save(@RequestBody @Valid NewBundle bundle) {
        return new Saved(editing.save(new Edited(
                bundle.code(),
                new Words(bundle.nameZh(), bundle.nameEn()),
                bundle.lead(),
                bundle.items(),
                bundle.optional(),
                bundle.keywords(),
                graph(bundle.bpmn()),
                bundle.note())));
    }

    /** The steps of an item or bundle as BPMN 2.0. */
    @GetMapping("/services/{code}/bpmn")
    @PreAuthorize("hasAuthority('matter:read')")
    ResponseEntity<String> bpmn(@PathVariable String code, @RequestParam(defaultValue = "false") boolean download) {
        var taken = finding.any(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        ServiceView view = offers.view(taken, Caller.current().region(), LocalDate.now(clock));
        var answer = ResponseEntity.ok().contentType(new MediaType("application", "xml", StandardCharsets.UTF_8));
        if (download) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(code + ".bpmn", StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        return answer.body(Bpmn.write("process", view.name().zh(), view.graph()));
    }

    private static @Nullable StepGraph graph(@Nullable String bpmn) {
        return bpmn == null || bpmn.isBlank() ? null : BundleEditing.read(bpmn);
    }
}
