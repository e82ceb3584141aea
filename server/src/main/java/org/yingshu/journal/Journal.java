package org.yingshu.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.journal.EventLog.Link;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/**
 * Runs lifecycles: loads a state, lets the lifecycle decide, and in one transaction stores the new state, appends the
 * events and publishes them.
 */
@Component
public class Journal {

    private final EventLog log;
    private final Requests requests;
    private final JournalJson json;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Map<String, Map<String, ? extends Class<?>>> types = new ConcurrentHashMap<>();

    Journal(EventLog log, Requests requests, JournalJson json, ApplicationEventPublisher publisher, Clock clock) {
        this.log = log;
        this.requests = requests;
        this.json = json;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Carries out what the signed-in caller commands.
     *
     * @throws ProblemException when the lifecycle refuses (with its code), when the caller saw an older version, or when
     *     the key was used for something else. A key that was used for the same gives the first answer again.
     */
    @Transactional
    public <S, C, E> Handled<S> handle(StreamKind<S, C, E> kind, UUID id, C command, Intent intent) {
        return handle(kind, id, command, intent, actOfCaller());
    }

    /** Carries out a command of the system itself, or one that was given at another time. */
    @Transactional
    public <S, C, E> Handled<S> handle(StreamKind<S, C, E> kind, UUID id, C command, Act act) {
        return handle(kind, id, command, Intent.NONE, act);
    }

    /** Carries out many commands, or none of them. */
    @Transactional
    public <S, C, E> List<Handled<S>> handleAll(
            StreamKind<S, C, E> kind, List<? extends Map.Entry<UUID, ? extends C>> commands, Act act) {
        List<Handled<S>> handled = new ArrayList<>();
        for (Map.Entry<UUID, ? extends C> command : commands) {
            handled.add(handle(kind, command.getKey(), command.getValue(), Intent.NONE, act));
        }
        return handled;
    }

    /** What happened to a thing, oldest first. Whoever asks has made sure that the reader may see the thing. */
    public List<Recorded> history(UUID id) {
        return log.history(id);
    }

    /** The caller as an actor, now. */
    public Act actOfCaller() {
        Caller caller = Caller.current();
        UUID organisation = caller.organisation();
        UUID absent = caller.absent();
        return new Act(
                caller.account().toString(),
                caller.name(),
                organisation == null ? null : organisation.toString(),
                absent == null ? null : absent.toString(),
                now());
    }

    /** The time in the precision that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Carries out what somebody commands who is no signed-in caller, such as the system of a department. */
    @Transactional
    public <S, C, E> Handled<S> handle(StreamKind<S, C, E> kind, UUID id, C command, Intent intent, Act act) {
        byte[] fingerprint = intent.key() == null ? Chain.START : fingerprint(kind, id, command);
        while (true) {
            Stored<S> stored = kind.store().lock(id);
            Decided<E> decided = decide(kind, stored, command, intent, act);
            List<E> events = decided.events();
            // What was done already is refused the second time, or changes nothing, or would make a second thing.
            if (stored == null || events.isEmpty()) {
                Handled<S> earlier = earlier(kind, intent, act, fingerprint);
                if (earlier != null) {
                    return earlier;
                }
            }
            if (decided.refused() != null) {
                throw decided.refused();
            }
            if (stored != null && events.isEmpty()) {
                return new Handled<>(id, stored.version(), stored.state());
            }
            List<Link> links = links(kind, id, stored, events, act);
            Stored<S> next = next(kind, id, stored, events, links);
            if (stored == null && !kind.store().insert(next)) {
                // Someone else was faster: look again at what is there now.
                continue;
            }
            if (intent.key() != null) {
                var done = new Requests.Done(id, next.version(), fingerprint);
                if (!requests.add(act.actor(), intent.key(), done, now())) {
                    Handled<S> earlier = stored == null ? null : earlier(kind, intent, act, fingerprint);
                    if (earlier == null) {
                        throw new ProblemException(JournalProblem.KEY_REUSED);
                    }
                    return earlier;
                }
            }
            if (stored != null) {
                kind.store().update(next);
            }
            log.append(links);
            events.forEach(publisher::publishEvent);
            return new Handled<>(id, next.version(), next.state(), stored == null ? null : stored.state());
        }
    }

    /** What the same request did before; null when it is new. */
    private <S, C, E> @Nullable Handled<S> earlier(
            StreamKind<S, C, E> kind, Intent intent, Act act, byte[] fingerprint) {
        Requests.Done done = intent.key() == null ? null : requests.find(act.actor(), intent.key(), fingerprint);
        return done == null ? null : replay(kind, done.stream(), done.version());
    }

    /** What follows from a command, or why nothing does. */
    private record Decided<E>(List<E> events, @Nullable ProblemException refused) {

        static <E> Decided<E> not(ProblemException refused) {
            return new Decided<>(List.of(), refused);
        }
    }

    private static <S, C, E> Decided<E> decide(
            StreamKind<S, C, E> kind, @Nullable Stored<S> stored, C command, Intent intent, Act act) {
        int version = stored == null ? 0 : stored.version();
        if (intent.expectedVersion() != null && intent.expectedVersion() != version) {
            return Decided.not(new ProblemException(JournalProblem.STALE_VERSION, intent.expectedVersion(), version));
        }
        return switch (kind.lifecycle().decide(stored == null ? null : stored.state(), command, act)) {
            case Decision.Accepted<E>(List<E> events) ->
                events.isEmpty() && stored == null
                        ? Decided.not(new ProblemException(JournalProblem.NOT_FOUND))
                        : new Decided<>(events, null);
            case Decision.Refused<E>(Refusal refusal) ->
                Decided.not(new ProblemException(
                        refusal.code(), kind.kindOf(refusal.code()), refusal.arguments(), List.of()));
        };
    }

    private <S, E> List<Link> links(
            StreamKind<S, ?, E> kind, UUID id, @Nullable Stored<S> stored, List<E> events, Act act) {
        byte[] previous = stored == null ? Chain.START : stored.head();
        int version = stored == null ? 0 : stored.version();
        List<Link> links = new ArrayList<>(events.size());
        for (E event : events) {
            version++;
            var recorded = new Recorded(
                    id,
                    version,
                    kind.name(),
                    event.getClass().getSimpleName(),
                    act.at().truncatedTo(ChronoUnit.MICROS),
                    act.actor(),
                    act.name(),
                    act.organisation(),
                    act.absent(),
                    json.write(event));
            byte[] hash = Chain.hash(previous, recorded);
            links.add(new Link(recorded, previous, hash));
            previous = hash;
        }
        return links;
    }

    private static <S, E> Stored<S> next(
            StreamKind<S, ?, E> kind, UUID id, @Nullable Stored<S> stored, List<E> events, List<Link> links) {
        S state = kind.lifecycle().evolve(stored == null ? null : stored.state(), events);
        Link last = links.get(links.size() - 1);
        return new Stored<>(id, last.event().version(), last.hash(), Objects.requireNonNull(state));
    }

    /** The thing as it was at a version, from its events. */
    <S, E> Handled<S> replay(StreamKind<S, ?, E> kind, UUID id, int version) {
        List<E> events = log.history(id).stream()
                .filter(recorded -> recorded.version() <= version)
                .map(recorded -> event(kind, recorded))
                .toList();
        S state = kind.lifecycle().evolve(null, events);
        if (state == null) {
            throw new ProblemException(JournalProblem.NOT_FOUND);
        }
        return new Handled<>(id, version, state);
    }

    <E> E event(StreamKind<?, ?, E> kind, Recorded recorded) {
        Class<?> type = types.computeIfAbsent(kind.name(), name -> kind.types()).get(recorded.type());
        if (type == null) {
            throw new IllegalStateException("No event of " + kind.name() + " is called " + recorded.type());
        }
        return kind.events().cast(json.read(recorded.payload(), type));
    }

    private <C> byte[] fingerprint(StreamKind<?, C, ?> kind, UUID id, C command) {
        return new Sm3()
                .field(kind.name())
                .field(id.toString())
                .field(command.getClass().getName())
                .field(json.write(command))
                .end();
    }
}
