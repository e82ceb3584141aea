package org.yingshu.engine.flow.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known at a point of a diagram: the tasks done just before, and the choices that led there.
 *
 * @param guards the exclusive gateways that are split and not yet joined, outermost first
 */
record Token(Set<String> after, List<Guard> guards) {

    static final Token START = new Token(Set.of(), List.of());

    /**
     * @param used whether a task stands on the way since the gateway
     * @param ways how many ways out of the gateway are joined here again
     */
    record Guard(String gateway, String condition, boolean used, int ways) {

        boolean isSameChoice(Guard other) {
            return gateway.equals(other.gateway) && condition.equals(other.condition);
        }
    }

    Token behind(String task) {
        return new Token(
                Set.of(task),
                guards.stream()
                        .map(guard -> new Guard(guard.gateway, guard.condition, true, guard.ways))
                        .toList());
    }

    Token choosing(String gateway, String condition) {
        List<Guard> more = new ArrayList<>(guards);
        more.add(new Guard(gateway, condition, false, 1));
        return new Token(after, more);
    }

    /** All choices so far as one condition; null when there is none. */
    @Nullable
    String condition() {
        return switch (guards.size()) {
            case 0 -> null;
            case 1 -> guards.getFirst().condition();
            default ->
                guards.stream().map(guard -> "(" + guard.condition() + ")").collect(Collectors.joining(" and "));
        };
    }

    /** Several at a gateway that waits for all of them; null when they came by different choices. */
    static @Nullable Token all(List<Token> tokens) {
        List<Guard> guards = tokens.getFirst().guards;
        boolean alike = prefix(tokens) == guards.size()
                && tokens.stream().allMatch(token -> token.guards.size() == guards.size());
        return alike ? new Token(joined(tokens), used(tokens, guards.size())) : null;
    }

    /**
     * Several at a gateway that goes on with the first; null when they are not ways of one choice.
     *
     * @param ways how many ways lead out of a gateway
     */
    static @Nullable Token any(List<Token> tokens, ToIntFunction<String> ways) {
        if (tokens.size() == 1) {
            return tokens.getFirst();
        }
        int prefix = prefix(tokens);
        if (tokens.stream().anyMatch(token -> token.guards.size() != prefix + 1)) {
            return null;
        }
        List<Guard> choices =
                tokens.stream().map(token -> token.guards.get(prefix)).toList();
        String gateway = choices.getFirst().gateway();
        if (choices.stream().anyMatch(choice -> !choice.gateway().equals(gateway))) {
            return null;
        }
        // a way without a task only passes by: what comes next still waits for those who did not take it
        List<Token> working =
                tokens.stream().filter(token -> token.guards.get(prefix).used()).toList();
        List<Token> waited = working.isEmpty() ? tokens : working;
        List<Guard> guards = new ArrayList<>(used(tokens, prefix));
        int joined = choices.stream().mapToInt(Guard::ways).sum();
        if (joined < ways.applyAsInt(gateway)) {
            guards.add(new Guard(
                    gateway,
                    choices.stream()
                            .map(choice -> "(" + choice.condition() + ")")
                            .collect(Collectors.joining(" or ")),
                    !working.isEmpty(),
                    joined));
        }
        return new Token(joined(waited), guards);
    }

    private static Set<String> joined(List<Token> tokens) {
        Set<String> after = new TreeSet<>();
        tokens.forEach(token -> after.addAll(token.after));
        return after;
    }

    /** How many choices they share, from the outermost on. */
    private static int prefix(List<Token> tokens) {
        List<Guard> first = tokens.getFirst().guards;
        int length = 0;
        while (length < first.size() && sharesChoice(tokens, first.get(length), length)) {
            length++;
        }
        return length;
    }

    private static boolean sharesChoice(List<Token> tokens, Guard guard, int at) {
        return tokens.stream()
                .allMatch(token ->
                        token.guards.size() > at && token.guards.get(at).isSameChoice(guard));
    }

    private static List<Guard> used(List<Token> tokens, int length) {
        List<Guard> guards = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int at = i;
            Guard guard = tokens.getFirst().guards.get(at);
            boolean used =
                    tokens.stream().anyMatch(token -> token.guards.get(at).used());
            guards.add(new Guard(guard.gateway(), guard.condition(), used, guard.ways()));
        }
        return guards;
    }
}
