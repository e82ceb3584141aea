package org.yingshu.plan.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yingshu.journal.Journal;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.intake.IntakeStore.Intake;
import org.yingshu.plan.intake.IntakeStore.State;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Takes files in, tells how far they are, and stops them. */
@Component
class Intakes {

    private final IntakeStore store;
    private final Readings readings;
    private final Journal journal;

    Intakes(IntakeStore store, Readings readings, Journal journal) {
        this.store = store;
        this.readings = readings;
        this.journal = journal;
    }

    /**
     * A file as its owner sees it.
     *
     * @param place the page or row that is being read; empty where there is none
     */
    record Progress(Intake intake, String place) {}

    /** @param region the six digits of the place that the plan holds for; null for the caller's own */
    Progress take(String name, byte[] content, @Nullable String region, @Nullable UUID editionOf) {
        Caller caller = Caller.current();
        String place = region == null || region.isBlank() ? caller.region() : region;
        if (!place.matches("\\d{6}") || !caller.scope().seesRegion(place)) {
            throw new ProblemException(PlanProblem.OTHER_REGION, place);
        }
        UUID id = Ids.next();
        String checksum = checksum(content);
        if (!store.add(
                id,
                place,
                checksum,
                name,
                content,
                caller.account().toString(),
                caller.name(),
                journal.now(),
                editionOf)) {
            throw already(place, checksum, name);
        }
        readings.start(id, caller);
        return find(id);
    }

    /** The answer names the earlier import and, as soon as there is one, its plan. */
    private ProblemException already(String region, String checksum, String name) {
        return store.same(region, checksum)
                .map(earlier -> {
                    List<UUID> plans =
                            store.find(earlier.id()).map(Intake::plans).orElse(List.of());
                    return new ProblemException(
                            PlanProblem.ALREADY_IMPORTED,
                            earlier.name(),
                            plans.isEmpty() ? "" : plans.get(0).toString());
                })
                .orElseGet(() -> new ProblemException(PlanProblem.ALREADY_IMPORTED, name, ""));
    }

    Progress find(UUID id) {
        return store.find(id)
                .map(intake -> new Progress(intake, readings.place(id)))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    List<Progress> latest() {
        return store.latest(20).stream()
                .map(intake -> new Progress(intake, readings.place(intake.id())))
                .toList();
    }

    /** Stops the reading. What is done already stays: a plan is withdrawn, not cancelled. */
    Progress cancel(UUID id) {
        find(id);
        if (!store.move(id, State.WAITING, State.CANCELLED)) {
            store.move(id, State.READING, State.CANCELLED);
        }
        readings.stop(id);
        return find(id);
    }

    @EventListener
    void on(PlanEvent.Withdrawn withdrawn) {
        store.release(withdrawn.plan());
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
