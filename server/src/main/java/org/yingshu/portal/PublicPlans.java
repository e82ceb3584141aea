package org.yingshu.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.ledger.PublicDuties;
import org.yingshu.ledger.PublicDuties.Progress;
import org.yingshu.ledger.PublicDuties.PublicDuty;
import org.yingshu.plan.ReleaseEvent.Extent;
import org.yingshu.plan.Releases;
import org.yingshu.plan.Releases.ReleasedPlan;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Released plans with their progress. The readers have no scope, so the duties are read in that of the system; of which
 * plans they are read, the releases alone decide.
 */
@Component
class PublicPlans {

    private final Releases releases;
    private final PublicDuties duties;
    private final Clock clock;

    PublicPlans(Releases releases, PublicDuties duties, Clock clock) {
        this.releases = releases;
        this.duties = duties;
        this.clock = clock;
    }

    record Counts(int total, int closed, int overdue, int continuing) {

        static Counts of(List<Progress> fields) {
            return new Counts(
                    sum(fields, Progress::total),
                    sum(fields, Progress::closed),
                    sum(fields, Progress::overdue),
                    sum(fields, Progress::continuing));
        }

        private static int sum(List<Progress> fields, ToIntFunction<Progress> part) {
            return fields.stream().mapToInt(part).sum();
        }
    }

    record PlanCard(
            UUID id,
            String title,
            String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            Counts duties) {}

    record FieldCounts(String field, Counts duties) {}

    /**
     * @param at when the progress was counted
     * @param items the duties, where the office shows them
     */
    record PlanPage(PlanCard plan, Instant at, boolean withDuties, List<FieldCounts> fields, List<PublicDuty> items) {}

    List<PlanCard> all() {
        List<ReleasedPlan> plans = releases.all();
        Map<UUID, List<Progress>> progress =
                progress(plans.stream().map(ReleasedPlan::id).toList());
        return plans.stream()
                .map(plan -> card(plan, progress.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    PlanPage page(UUID id) {
        ReleasedPlan plan = releases.of(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        List<Progress> progress = progress(List.of(id)).getOrDefault(id, List.of());
        boolean withDuties = plan.extent() == Extent.DUTIES;
        return new PlanPage(
                card(plan, progress),
                clock.instant(),
                withDuties,
                progress.stream()
                        .map(field -> new FieldCounts(field.field(), Counts.of(List.of(field))))
                        .toList(),
                withDuties ? CurrentScope.in(DataScope.ALL, () -> duties.duties(id)) : List.of());
    }

    private Map<UUID, List<Progress>> progress(List<UUID> released) {
        return CurrentScope.in(DataScope.ALL, () -> duties.progress(released));
    }

    private static PlanCard card(ReleasedPlan plan, List<Progress> progress) {
        return new PlanCard(
                plan.id(),
                plan.title(),
                Objects.requireNonNullElse(plan.number(), ""),
                Objects.requireNonNullElse(plan.issuer(), ""),
                plan.issuedOn(),
                Counts.of(progress));
    }
}
