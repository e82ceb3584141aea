package org.yingshu.matter.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.matter.Offer;
import org.yingshu.matter.guide.Guides.Entrance;
import org.yingshu.matter.guide.Guides.Guide;
import org.yingshu.matter.guide.SearchIndex.Hit;

/** Guides for everybody: nobody signs in to search, read, or find out what is needed. */
@RestController
@RequestMapping("/api/portal/matter")
@Validated
class GuideController {

    private static final String REGION = "\\d{6}";
    private static final String HERE = "411000";

    private final Guides guides;
    private final SampleForms samples;

    GuideController(Guides guides, SampleForms samples) {
        this.guides = guides;
        this.samples = samples;
    }

    record Hits(List<Hit> items) {}

    record Entrances(List<Entrance> items) {}

    record Asked(
            @NotNull @Pattern(regexp = REGION) String region,
            @NotNull @Size(max = 200) Map<String, @Nullable Object> answers,
            @NotNull @Size(max = 100) Set<String> items) {}

    @GetMapping("/search")
    Hits search(@RequestParam @Size(max = 100) String q) {
        return new Hits(guides.search(q));
    }

    @GetMapping("/entrances")
    Entrances entrances() {
        return new Entrances(guides.entrances());
    }

    @GetMapping("/services/{code}")
    Guide guide(@PathVariable String code, @RequestParam(defaultValue = HERE) @Pattern(regexp = REGION) String region) {
        return guides.guide(code, region);
    }

    /** How the form looks when it is filled in. */
    @GetMapping("/services/{code}/sample")
    SampleForm sample(
            @PathVariable String code, @RequestParam(defaultValue = HERE) @Pattern(regexp = REGION) String region) {
        return samples.of(code, region);
    }

    /** The guided questions' answer: exactly what this applicant fills in, hands in and waits for. Nothing is stored. */
    @PostMapping("/services/{code}/offer")
    Offer offer(@PathVariable String code, @RequestBody @Valid Asked asked) {
        return guides.offer(code, asked.region(), asked.answers(), asked.items());
    }
}
