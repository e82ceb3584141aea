package org.yingshu.casework.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.StopKind;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;

/** What follows of itself from how a case stands. */
final class Consequences {

    private Consequences() {}

    static List<CaseEvent> of(CaseFile file, Procedure how, Act act) {
        List<CaseEvent> events = new ArrayList<>();
        if (!file.status().underWay()) {
            return events;
        }
        works(file, how, events, act);
        for (Procedure.Part part : how.parts()) {
            if (file.ruling(part.item()).isEmpty() && isThrough(file, how, part)) {
                events.add(Rulings.ruled(file, part.item(), true, "", "", act));
            }
        }
        if (events.isEmpty() && how.graph().isFinished(file.done(), Set.copyOf(file.skipped()))) {
            events.add(new CaseEvent.Finished(file.id(), file.head(), Rulings.outcome(file), act.at()));
        }
        return events;
    }

    /** The limit leaves works out while nothing else can go on (R5.52). */
    private static void works(CaseFile file, Procedure how, List<CaseEvent> events, Act act) {
        List<Step> ready = file.ready(how);
        boolean only = file.status() == CaseStatus.ACCEPTED
                && !ready.isEmpty()
                && ready.stream().noneMatch(Step::counted);
        Stop running = file.stops().stream()
                .filter(stop -> stop.open() && stop.kind() == StopKind.UNCOUNTED)
                .findFirst()
                .orElse(null);
        if (only && running == null) {
            String names = ready.stream().map(Step::name).collect(Collectors.joining("、"));
            String seed = file.id() + " " + file.stops().size();
            UUID id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
            events.add(new CaseEvent.Paused(file.id(), id, StopKind.UNCOUNTED, names, null, act.at()));
        } else if (!only && running != null) {
            events.add(new CaseEvent.Resumed(file.id(), running.id(), "", act.at()));
        }
    }

    /** An item without a step of decision is granted when its last step is done. */
    private static boolean isThrough(CaseFile file, Procedure how, Procedure.Part part) {
        boolean decides = part.steps().stream()
                .filter(id -> !file.skipped().contains(id))
                .map(id -> how.step(id).orElseThrow())
                .anyMatch(step -> step.kind() == StepKind.DECISION);
        return !decides
                && part.steps().stream()
                        .allMatch(
                                id -> file.done().contains(id) || file.skipped().contains(id));
    }
}
