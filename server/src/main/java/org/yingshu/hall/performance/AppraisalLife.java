package org.yingshu.hall.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.performance.Appraisal.Version;
import org.yingshu.hall.standard.Edition;

/** A period is provisional until it is over, its objections are answered and somebody confirms it; then it is frozen. */
final class AppraisalLife implements Lifecycle<Appraisal, AppraisalLife.Command, AppraisalEvent> {

    /** What was counted when the command was given. */
    record Count(Edition edition, List<Scoring.Line> lines, int openObjections) {}

    sealed interface Command {

        Count count();

        record Confirm(
                UUID id,
                UUID hall,
                String region,
                @Nullable UUID organisation,
                String period,
                LocalDate ends,
                Count count)
                implements Command {}

        record Correct(String reason, Count count) implements Command {}
    }

    @Override
    public Decision<AppraisalEvent> decide(@Nullable Appraisal appraisal, Command command, Act act) {
        if (command.count().openObjections() > 0) {
            return HallProblem.OPEN_OBJECTIONS.refuse(command.count().openObjections());
        }
        int number = appraisal == null ? 1 : appraisal.versions().size() + 1;
        return switch (command) {
            case Command.Confirm it -> {
                if (appraisal != null) {
                    yield HallProblem.PERIOD_CONFIRMED.refuse(it.period());
                }
                yield LocalDate.ofInstant(act.at(), WorkCalendar.ZONE).isAfter(it.ends())
                        ? Decision.accept(new AppraisalEvent.Confirmed(
                                it.id(),
                                it.hall(),
                                it.region(),
                                it.organisation(),
                                it.period(),
                                it.ends(),
                                version(number, it.count(), "", act)))
                        : HallProblem.PERIOD_NOT_OVER.refuse(it.period());
            }
            case Command.Correct it ->
                appraisal == null
                        ? HallProblem.NOT_CONFIRMED.refuse()
                        : Decision.accept(new AppraisalEvent.Corrected(
                                appraisal.id(), version(number, it.count(), it.reason(), act)));
        };
    }

    private static Version version(int number, Count count, String reason, Act act) {
        return new Version(number, count.edition(), count.lines(), reason, act.name(), act.at());
    }

    @Override
    public Appraisal evolve(@Nullable Appraisal appraisal, AppraisalEvent event) {
        return switch (event) {
            case AppraisalEvent.Confirmed it ->
                new Appraisal(
                        it.appraisal(),
                        it.hall(),
                        it.region(),
                        it.organisation(),
                        it.period(),
                        it.ends(),
                        List.of(it.version()));
            case AppraisalEvent.Corrected it -> {
                Appraisal before = Objects.requireNonNull(appraisal);
                List<Version> versions = new ArrayList<>(before.versions());
                versions.add(it.version());
                yield new Appraisal(
                        before.id(),
                        before.hall(),
                        before.region(),
                        before.organisation(),
                        before.period(),
                        before.ends(),
                        versions);
            }
        };
    }
}
