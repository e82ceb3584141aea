package org.yingshu.shared.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.DataScope;

/**
 * The person who asks: an account, the organisation it works for, and what it may do and see.
 *
 * @param account the account's id
 * @param name how people know the person
 * @param organisation null for a person who works for none
 * @param region the six digits of the place the person works for
 * @param permissions words of the form module:verb
 * @param absent the account that the person stands in for while its holder is away
 */
public record Caller(
        UUID account,
        String login,
        String name,
        @Nullable UUID organisation,
        String region,
        Set<String> permissions,
        DataScope scope,
        @Nullable UUID absent) {

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** The caller of the request in hand. */
    public static Caller current() {
        Caller caller = currentOrNull();
        if (caller == null) {
            throw new ProblemException(Problem.UNAUTHENTICATED);
        }
        return caller;
    }

    public static @Nullable Caller currentOrNull() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof CallerAuthentication known ? known.getPrincipal() : null;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
