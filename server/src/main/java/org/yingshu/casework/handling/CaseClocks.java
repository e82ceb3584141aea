package org.yingshu.casework.handling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.handling.TaskStore.Due;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Stop;
import org.yingshu.casework.model.Work;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.clock.Term;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.Step;

/**
 * Runs the clocks of a case: the office's for saying whether it accepts; then the promised and the statutory limit side by
 * side, and those of single steps (R5.54); the applicant's for what is owed. Pauses stop all of the office's at once.
 */
@Component
class CaseClocks {

    static final String ACCEPTANCE = "casework.case.acceptance";
    static final String PROMISED = "casework.case.promised";
    static final String STATUTORY = "casework.case.statutory";
    static final String STEP = "casework.step";
    static final String SUPPLEMENT = "casework.owed.supplement";
    static final String DEBT = "casework.owed.debt";
    static final String CHECK = "casework.promise.check";
    static final String RECTIFY = "casework.promise.rectify";

    private final Clocks clocks;
    private final OwedClocks owed;
    private final CaseworkSettings settings;

    CaseClocks(Clocks clocks, CaseworkSettings settings) {
        this.clocks = clocks;
        this.owed = new OwedClocks(clocks);
        this.settings = settings;
    }

    /** By which a part of a case has a clock of its own. */
    static UUID partOf(UUID caseId, String key) {
        return UUID.nameUUIDFromBytes((caseId + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The end of the office's work, where it has just been set or moved; null where it is as it was. */
    @Nullable
    Due follow(@Nullable CaseFile before, CaseFile after, Procedure how, Instant at) {
        List<ClockStart> starts = new ArrayList<>();
        end(before, after, at);
        boolean waits = after.status() == CaseStatus.SUBMITTED;
        if (before == null && waits) {
            starts.add(start(
                    after,
                    after.id(),
                    ACCEPTANCE,
                    Limit.parse(settings.acceptance()),
                    after.moments().submitted()));
        }
        if (accepted(before, after)
                && after.moments().decided() == null
                && after.status().open()) {
            Instant since = Objects.requireNonNull(after.moments().accepted());
            if (how.promised() != null) {
                starts.add(start(after, after.id(), PROMISED, how.promised(), since));
            }
            Limit law = how.statutory() == null ? Limit.parse(settings.statutory()) : how.statutory();
            starts.add(start(after, after.id(), STATUTORY, law, since));
        }
        steps(before, after, how, starts, at);
        owed.follow(before, after, starts, at);
        List<ClockView> started = starts.isEmpty() ? List.of() : clocks.startAll(starts);
        Due due = started.stream()
                .filter(view -> view.subject().equals(after.id()) && office(view.kind()))
                .findFirst()
                .map(view -> new Due(view.due(), view.dueAt()))
                .orElse(null);
        Due moved = stopped(before, after, at);
        return moved == null ? due : moved;
    }

    /** The end of the office's work as it is now. */
    Due due(UUID caseId) {
        return clocks.of(caseId).stream()
                .filter(clock -> clock.closedAt() == null && office(clock.kind()))
                .map(clock -> new Due(clock.due(), clock.dueAt()))
                .reduce(Due.NONE, (one, other) -> other.before(one) ? other : one);
    }

    private static boolean office(String kind) {
        return kind.startsWith("casework.case.");
    }

    private static boolean accepted(@Nullable CaseFile before, CaseFile after) {
        return after.moments().accepted() != null
                && (before == null || before.moments().accepted() == null);
    }

    private void end(@Nullable CaseFile before, CaseFile after, Instant at) {
        if (before == null) {
            return;
        }
        boolean over = before.status().open() && !after.status().open();
        boolean decided = before.moments().decided() == null && after.moments().decided() != null;
        if (over || decided || accepted(before, after)) {
            clocks.stopAll(after.id(), at);
        }
    }

    /** Of the step that just became ready, and of the one that is done. */
    private void steps(@Nullable CaseFile before, CaseFile after, Procedure how, List<ClockStart> starts, Instant at) {
        for (Work work : after.works().values()) {
            Step step = how.step(work.step()).orElse(null);
            if (step == null || step.limit() == null) {
                continue;
            }
            Work was = before == null ? null : before.works().get(work.step());
            boolean ran = was != null && !was.done();
            boolean anew = was == null || !was.since().equals(work.since());
            boolean runs =
                    !work.done() && after.status().open() && !after.skipped().contains(step.id());
            UUID part = partOf(after.id(), step.id());
            if (runs && (!ran || anew)) {
                if (ran) {
                    clocks.stop(part, STEP, at);
                }
                starts.add(start(after, part, STEP, step.limit(), work.since()));
            } else if (ran && !runs) {
                clocks.stop(part, STEP, at);
            }
        }
    }

    /** Pauses may overlap: the clocks stop with the first and go on after the last. */
    private @Nullable Due stopped(@Nullable CaseFile before, CaseFile after, Instant at) {
        boolean stood = before != null && before.stopped();
        boolean stands = after.stopped();
        if (stood == stands || !after.status().open() || after.moments().decided() != null) {
            return null;
        }
        List<ClockView> running = new ArrayList<>(clocks.of(after.id()));
        for (Work work : after.works().values()) {
            if (!work.done() && before != null && before.works().containsKey(work.step())) {
                running.addAll(clocks.of(partOf(after.id(), work.step())));
            }
        }
        Due due = Due.NONE;
        for (ClockView clock : running) {
            if (clock.closedAt() == null && stands && clock.light() != Light.PAUSED) {
                Stop stop =
                        after.stops().stream().filter(Stop::open).findFirst().orElseThrow();
                Pause.Kind how = stop.kind().excluded() ? Pause.Kind.EXCLUDED : Pause.Kind.PAUSED;
                clocks.pause(clock.subject(), clock.kind(), how, stop.reason(), at);
            } else if (clock.closedAt() == null && !stands && clock.light() == Light.PAUSED) {
                ClockView moved = clocks.resume(clock.subject(), clock.kind(), at);
                Due end = new Due(moved.due(), moved.dueAt());
                due = office(clock.kind()) && end.before(due) ? end : due;
            }
        }
        return due;
    }

    private static ClockStart start(CaseFile file, UUID subject, String kind, Limit limit, Instant since) {
        Set<UUID> who = CaseStore.answering(file);
        return new ClockStart(
                subject,
                kind,
                label(file),
                Term.within(limit),
                since,
                who,
                file.head().region(),
                to(file, who));
    }

    static String label(CaseFile file) {
        return file.head().name() + " · " + file.head().applicant().name();
    }

    static String to(CaseFile file, Set<UUID> who) {
        boolean applicant = who.contains(file.head().applicant().subject());
        return (applicant ? "/casework/mine/" : "/workbench/casework/cases/") + file.id();
    }
}
