package org.yingshu.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/**
 * A kind of thing that has a life; a module declares one bean for each.
 *
 * @param name module and thing, such as ledger.duty; stands in every event
 * @param store where the present states are
 * @param events the sealed interface of the events; each is known by the simple name of its record
 * @param refusals the problems that its lifecycle may refuse with: they say what kind of refusal a code is
 */
public record StreamKind<S, C, E>(
        String name,
        Lifecycle<S, C, E> lifecycle,
        StateStore<S> store,
        Class<E> events,
        List<? extends ProblemCode> refusals) {

    public StreamKind {
        refusals = List.copyOf(refusals);
    }

    public StreamKind(
            String name, Lifecycle<S, C, E> lifecycle, StateStore<S> store, Class<E> events, ProblemCode[] refusals) {
        this(name, lifecycle, store, events, List.of(refusals));
    }

    /** What kind of problem a refusal is: in conflict with the state, unless its code says another. */
    Kind kindOf(String code) {
        return refusals.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .map(ProblemCode::kind)
                .orElse(Kind.CONFLICT);
    }

    /** The events by the names under which the journal knows them. */
    Map<String, Class<? extends E>> types() {
        Map<String, Class<? extends E>> types = new HashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(events);
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            Optional.ofNullable(type.getPermittedSubclasses()).map(List::of).ifPresent(open::addAll);
            if (type.isRecord() && types.put(type.getSimpleName(), type.asSubclass(events)) != null) {
                throw new IllegalStateException("Two events of " + name + " are called " + type.getSimpleName());
            }
        }
        return types;
    }
}
