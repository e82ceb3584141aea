package org.yingshu.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
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
        return handle(kind, id, command, intent, act, null);
    }

    /** Carries out a command and what the system commands because of it, as one change of the thing. */
    @Transactional
    public <S, C, E> Handled<S> handle(
            StreamKind<S, C, E> kind,
            UUID id,
            C command,
            Intent intent,
            Act act,
            @Nullable Following<S, ? extends C> following) {
        boolean looked = false;
        while (true) {
            Stored<S> stored = kind.store().lock(id);
            Change<S, E> change = new Change<>(kind, id, stored, json);
            ProblemException refused = null;
            try {
                checkVersion(stored, intent);
                change.add(decide(kind, change.state(), command, act), act);
            } catch (ProblemException e) {
                refused = e;
            }
            // What was done already is refused the second time, changes nothing, or would make a second thing.
            if (stored == null || change.isEmpty()) {
                Handled<S> earlier = earlier(kind, id, command, intent, act);
                if (earlier != null) {
                    return earlier;
                }
            }
            if (refused != null) {
                throw refused;
            }
            if (change.isEmpty()) {
                return change.handled();
            }
            if (stored == null && !kind.store().insert(change.now())) {
                if (looked) {
                    // It is there, and this actor does not even see it.
                    throw new ProblemException(Problem.FORBIDDEN);
                }
                // Someone else was faster: look again at what is there now.
                looked = true;
                continue;
            }
            if (intent.key() != null) {
                var done = new Requests.Done(id, change.version(), fingerprint(kind, id, command));
                if (!requests.add(act.actor(), intent.key(), done, now())) {
                    Handled<S> earlier = stored == null ? null : earlier(kind, id, command, intent, act);
                    if (earlier == null) {
                        throw new ProblemException(JournalProblem.KEY_REUSED);
                    }
                    return earlier;
                }
            }
            boolean more = following != null && follow(kind, change, following);
            log.append(
                    stored != null || more ? Optional.of(kind.store().update(change.now())) : Optional.empty(),
                    change.links());
            change.events().forEach(publisher::publishEvent);
            return change.handled();
        }
    }

    /** Whether the system had anything to command. */
    private static <S, C, E> boolean follow(
            StreamKind<S, C, E> kind, Change<S, E> change, Following<S, ? extends C> following) {
        boolean more = false;
        for (int i = 0; i < Following.MOST; i++) {
            Optional<? extends C> next = following.next().apply(Objects.requireNonNull(change.state()));
            if (next.isEmpty()) {
                break;
            }
            change.add(decide(kind, change.state(), next.get(), following.act()), following.act());
            more = true;
        }
        return more;
    }

    /** What the same request did before; null when it is new. */
    private <S, C, E> @Nullable Handled<S> earlier(
            StreamKind<S, C, E> kind, UUID id, C command, Intent intent, Act act) {
        if (intent.key() == null) {
            return null;
        }
        Requests.Done done = requests.find(act.actor(), intent.key(), fingerprint(kind, id, command));
        return done == null ? null : replay(kind, done.stream(), done.version());
    }

    private static void checkVersion(@Nullable Stored<?> stored, Intent intent) {
        int version = stored == null ? 0 : stored.version();
        if (intent.expectedVersion() != null && intent.expectedVersion() != version) {
            throw new ProblemException(JournalProblem.STALE_VERSION, intent.expectedVersion(), version);
        }
    }

    private static <S, C, E> List<E> decide(StreamKind<S, C, E> kind, @Nullable S state, C command, Act act) {
        return switch (kind.lifecycle().decide(state, command, act)) {
            case Decision.Accepted<E>(List<E> events) -> {
                if (events.isEmpty() && state == null) {
                    throw new ProblemException(JournalProblem.NOT_FOUND);
                }
                yield events;
            }
            case Decision.Refused<E>(Refusal refusal) ->
                throw new ProblemException(refusal.code(), kind.kindOf(refusal.code()), refusal.arguments(), List.of());
        };
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
