package org.yingshu.identity.model;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/**
 * The session of the request in hand.
 *
 * @param own what the person is called when standing in for nobody
 * @param roles of the person, or of the one stood in for
 */
public record OpenSession(
        UUID id,
        Caller caller,
        String own,
        List<Role> roles,
        boolean mustChange,
        @Nullable String absentName) {

    private static final String ATTRIBUTE = OpenSession.class.getName();

    public void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Refuses where there is none. */
    public static OpenSession of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof OpenSession open) {
            return open;
        }
        throw new ProblemException(Problem.UNAUTHENTICATED);
    }
}
