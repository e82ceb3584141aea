package org.yingshu.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.ClockState;
import org.yingshu.clock.model.ClockStore;
import org.yingshu.clock.model.ClockViews;
import org.yingshu.clock.model.Edition;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.Moves;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/**
 * The clocks of all modules. A subject has at most one open clock of a kind; commands join the transaction in hand.
 * Whatever moves an end is recorded with its reason.
 */
@Component
public class Clocks {

    private final ClockStore store;
    private final ClockViews views;
    private final Calendars calendars;
    private final Ladders ladders;
    private final Moves moves;
    private final ApplicationEventPublisher events;
    private final Clock time;

    Clocks(
            ClockStore store,
            ClockViews views,
            Calendars calendars,
            Ladders ladders,
            Moves moves,
            ApplicationEventPublisher events,
            Clock time) {
        this.store = store;
        this.views = views;
        this.calendars = calendars;
        this.ladders = ladders;
        this.moves = moves;
        this.events = events;
        this.time = time;
    }

    /**
     * Starts a clock. The same start again changes nothing, so that a listener may be called twice.
     *
     * @throws ProblemException {@code clock.runs-already} if another clock of the kind is open for the subject: stop
     *     that first
     */
    @Transactional
    public ClockView start(ClockStart start) {
        return startAll(List.of(start)).getFirst();
    }

    /** Starts several clocks at once, as {@link #start} does one. */
    @Transactional
    public List<ClockView> startAll(List<ClockStart> starts) {
        Edition edition = calendars.toCountWith();
        List<ClockView> started = new ArrayList<>();
        for (ClockStart start : starts) {
            ClockState state = ClockState.of(start.startedAt(), start.term(), List.of());
            OpenClock clock = OpenClock.of(start, state)
                    .counted(state, edition.calendar(start.region()), ladder(start.kind()), time.instant());
            store.add(clock, () -> runsSo(start, state));
            started.add(clock.view());
        }
        return started;
    }

    private void runsSo(ClockStart start, ClockState state) {
        boolean same = store.lock(start.subject(), start.kind())
                .map(open -> open.state().withoutPauses().equals(state))
                .orElse(false);
        if (!same) {
            throw new ProblemException(ClockProblem.RUNS_ALREADY, start.label());
        }
    }

    private Ladder ladder(String kind) {
        return ladders.all().of(kind);
    }

    /** Stops the clock for a while: 中止, waiting for supplements. Nothing is due while it is paused. */
    @Transactional
    public void pause(UUID subject, String kind, String reason, Instant at) {
        pause(subject, kind, Pause.Kind.PAUSED, reason, at);
    }

    /** With {@link Pause.Kind#EXCLUDED} for a time that the law leaves out, such as a hearing. */
    @Transactional
    public void pause(UUID subject, String kind, Pause.Kind how, String reason, Instant at) {
        requireReason(reason);
        change(subject, kind, Moves.Cause.PAUSED, reason, state -> {
            if (state.openPause().isPresent()) {
                throw new ProblemException(ClockProblem.PAUSED_ALREADY);
            }
            return state.paused(new Pause(how, reason, at, null));
        });
    }

    @Transactional
    public ClockView resume(UUID subject, String kind, Instant at) {
        OpenClock open = open(subject, kind);
        Pause pause = open.state().openPause().orElseThrow(() -> new ProblemException(ClockProblem.NOT_PAUSED));
        if (at.isBefore(pause.from())) {
            throw new ProblemException(ClockProblem.BEFORE_ITS_TIME);
        }
        return change(open, Moves.Cause.RESUMED, pause.reason(), state -> state.resumed(at))
                .view();
    }

    /** Gives the clock another end by a decision, such as a granted extension. */
    @Transactional
    public void move(UUID subject, String kind, Term term, String reason) {
        requireReason(reason);
        OpenClock open = open(subject, kind);
        OpenClock moved = change(open, Moves.Cause.DECIDED, reason, state -> state.withTerm(term));
        events.publishEvent(new ClockEvent.Moved(subject, kind, open.dueDay(), moved.dueDay(), reason));
    }

    /** Ends the clock: what was due is done, or no longer wanted. Stopping one that does not run changes nothing. */
    @Transactional
    public void stop(UUID subject, String kind, Instant at) {
        store.close(subject, kind, at);
    }

    /**
     * Ends all clocks of the subject, save those that were set going between then and now: whoever hears late of an end
     * does not end what came after it.
     */
    @Transactional
    public void stopAll(UUID subject, Instant at) {
        store.closeAll(subject, at, time.instant());
    }

    /** The newest clock of the kind, open or closed. */
    @Transactional(readOnly = true)
    public Optional<ClockView> of(UUID subject, String kind) {
        return of(subject).stream().filter(view -> view.kind().equals(kind)).findFirst();
    }

    /** All clocks of the subject: open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<ClockView> of(UUID subject) {
        return views.of(subject);
    }

    /** Of each subject the open clock that ends first, for lists; subjects without an open clock are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, ClockView> nearest(Collection<UUID> subjects) {
        return views.nearest(subjects);
    }

    /** Of each subject the newest clock of the kind, open or closed, for those who count what was in time. */
    @Transactional(readOnly = true)
    public Map<UUID, ClockView> newest(Collection<UUID> subjects, String kind) {
        return views.newest(subjects, kind);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException(ClockProblem.REASON_MISSING);
        }
    }

    private OpenClock open(UUID subject, String kind) {
        return store.lock(subject, kind).orElseThrow(() -> new ProblemException(ClockProblem.NOT_RUNNING));
    }

    private void change(UUID subject, String kind, Moves.Cause cause, String reason, UnaryOperator<ClockState> change) {
        change(open(subject, kind), cause, reason, change);
    }

    private OpenClock change(OpenClock open, Moves.Cause cause, String reason, UnaryOperator<ClockState> change) {
        Instant now = time.instant();
        Edition edition = calendars.toCountWith();
        OpenClock changed =
                open.counted(change.apply(open.state()), edition.calendar(open.region()), ladder(open.kind()), now);
        store.update(List.of(changed), true);
        moves.record(
                List.of(new Moves.Move(open.id(), open.dueDay(), changed.dueDay())), cause, reason, null, actor(), now);
        return changed;
    }

    private static @Nullable String actor() {
        Caller caller = Caller.currentOrNull();
        return caller == null ? null : caller.name();
    }
}
