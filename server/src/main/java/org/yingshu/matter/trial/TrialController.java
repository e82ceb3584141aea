package org.yingshu.matter.trial;

import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.matter.trial.TrialStore.TrialView;
import org.yingshu.shared.schedule.Job;

@RestController
@RequestMapping("/api/matter/trials")
class TrialController {

    private final Trials trials;
    private final TrialStore store;

    TrialController(Trials trials, TrialStore store) {
        this.trials = trials;
        this.store = store;
    }

    record Last(List<TrialView> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Last last() {
        return new Last(store.last());
    }

    /** A round now, beside those of the nights. */
    @PostMapping
    @PreAuthorize("hasAuthority('matter:manage')")
    Last round() {
        trials.round();
        return last();
    }

    /** At night nobody waits for the place that a trial takes. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        @Bean
        Job matterTrials(Trials trials, TrialStore store) {
            return Job.daily(LocalTime.of(3, 40), "matter.trials", () -> {
                trials.round();
                store.forget();
            });
        }
    }
}
