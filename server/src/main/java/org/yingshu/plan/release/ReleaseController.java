package org.yingshu.plan.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.ReleaseEvent;
import org.yingshu.plan.ReleaseEvent.Extent;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What everybody may see of a plan's progress. */
@RestController
@RequestMapping("/api/plan/plans/{id}/release")
class ReleaseController {

    private final PlanStore plans;
    private final Journal journal;
    private final StreamKind<Release, ReleaseLife.Show, ReleaseEvent> kind;
    private final JsonStateTable<Release> releases;

    ReleaseController(
            PlanStore plans,
            Journal journal,
            StreamKind<Release, ReleaseLife.Show, ReleaseEvent> kind,
            JsonStateTable<Release> releases) {
        this.plans = plans;
        this.journal = journal;
        this.kind = kind;
        this.releases = releases;
    }

    record ExtentRequest(@NotNull Extent extent) {}

    /** @param by who decided so; null where nobody decided yet */
    record Answer(
            int version,
            Extent extent,
            @Nullable String by,
            @Nullable Instant at) {}

    @GetMapping
    @PreAuthorize("hasAuthority('plan:read')")
    Answer show(@PathVariable UUID id) {
        plans.find(id);
        Stored<Release> stored = releases.find(idOf(id));
        return stored == null ? new Answer(0, Extent.NONE, null, null) : answer(stored.version(), stored.state());
    }

    @PutMapping
    @PreAuthorize("hasAuthority('plan:issue')")
    Answer release(@PathVariable UUID id, @Valid @RequestBody ExtentRequest request, Intent intent) {
        Plan plan = plans.find(id).state();
        String region = plan.head().region();
        if (!Caller.current().scope().seesRegion(region)) {
            throw new ProblemException(PlanProblem.OTHER_REGION, region);
        }
        UUID release = idOf(id);
        Handled<Release> handled = journal.handle(
                kind, release, new ReleaseLife.Show(release, id, region, plan.status(), request.extent()), intent);
        return answer(handled.version(), handled.state());
    }

    private static Answer answer(int version, Release release) {
        return new Answer(version, release.extent(), release.by(), release.at());
    }

    /** A plan has one release, so its id is made of the plan's. */
    private static UUID idOf(UUID plan) {
        return UUID.nameUUIDFromBytes(("release " + plan).getBytes(StandardCharsets.UTF_8));
    }
}
