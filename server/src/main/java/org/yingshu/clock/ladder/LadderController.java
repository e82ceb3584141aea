package org.yingshu.clock.ladder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.clock.Action;
import org.yingshu.clock.model.Ladder;
import org.yingshu.journal.Intent;

/** The settings of lights and ladders, each kind of clock its own or those of the kinds above it. */
@RestController
@RequestMapping("/api/clock/ladders")
class LadderController {

    private final LadderSettings settings;

    LadderController(LadderSettings settings) {
        this.settings = settings;
    }

    record Step(
            @NotNull Action action,
            @Min(0) @Max(250) int days,

            @NotNull @Size(min = 1, max = 6)
            List<@Pattern(regexp = "owners|holders:[a-z]+:[a-z]+") String> recipients) {}

    record Settings(
            @Min(0) @Max(60) int amber,
            @Min(0) @Max(60) int red,
            boolean remind,
            @NotNull @Size(max = 4) List<@Valid Step> steps) {}

    @GetMapping
    @PreAuthorize("hasAnyAuthority('clock:read', 'clock:manage')")
    List<LadderView> ladders() {
        return settings.list();
    }

    /** The version that was read; 0 gives the kind settings of its own. */
    @PutMapping("/{kind}")
    @PreAuthorize("hasAuthority('clock:manage')")
    LadderView save(@PathVariable String kind, @Valid @RequestBody Settings wished, Intent intent, Locale reader) {
        List<Ladder.Step> steps = wished.steps().stream()
                .map(step -> new Ladder.Step(step.action(), step.days(), step.recipients()))
                .toList();
        return settings.save(
                new Ladder(kind, wished.amber(), wished.red(), wished.remind(), steps, intent.requiredVersion()),
                reader);
    }

    @DeleteMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('clock:manage')")
    void remove(@PathVariable String kind) {
        settings.remove(kind);
    }
}
