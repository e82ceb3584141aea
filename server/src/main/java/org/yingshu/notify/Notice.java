package org.yingshu.notify;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people should know.
 *
 * @param organisations all their accounts get it
 * @param accounts these get it too; nobody gets it twice
 * @param code the words stand under {@code <code>.title} and {@code <code>.text} in the message bundles, and each
 *     reader sees them in the reader's own language
 * @param arguments of the words: numbers stay numbers, all else is kept as its text (dates as 2026-11-21)
 * @param to the path of the page where something can be done about it
 */
public record Notice(
        Set<UUID> organisations,
        Set<UUID> accounts,
        String code,
        List<Object> arguments,
        @Nullable String to) {

    public Notice {
        organisations = Set.copyOf(organisations);
        accounts = Set.copyOf(accounts);
        arguments = arguments.stream()
                .map(argument -> argument instanceof Number ? argument : (Object) String.valueOf(argument))
                .toList();
        if (to != null && !to.startsWith("/")) {
            throw new IllegalArgumentException("A notice leads to a path of our own pages, not to " + to);
        }
    }

    public static Notice toOrganisations(
            Set<UUID> organisations, String code, @Nullable String to, Object... arguments) {
        return new Notice(organisations, Set.of(), code, List.of(arguments), to);
    }

    public static Notice toAccounts(Set<UUID> accounts, String code, @Nullable String to, Object... arguments) {
        return new Notice(Set.of(), accounts, code, List.of(arguments), to);
    }
}
