package org.yingshu.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.problem.ProblemException;

/** Knows the caller by the token in the cookie. Whoever still has a password that others know can only change it. */
final class SessionFilter extends OncePerRequestFilter {

    /** What is open before the password is changed. */
    private static final Set<String> BEFORE_CHANGE =
            Set.of("/api/identity/session", "/api/identity/password", "/api/identity/ways");

    private final SessionStore sessions;
    private final SecurityContextRepository contexts;
    private final HandlerExceptionResolver problems;

    SessionFilter(SessionStore sessions, SecurityContextRepository contexts, HandlerExceptionResolver problems) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Token token = path.startsWith("/api/") ? SessionCookie.read(request) : null;
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        @Nullable OpenSession open;
        try {
            open = sessions.find(token).orElse(null);
        } catch (RuntimeException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        if (open == null) {
            SessionCookie.clear(request, response);
            chain.doFilter(request, response);
            return;
        }
        open.attach(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(open.caller()));
        SecurityContextHolder.setContext(context);
        // Answers that are written later, on another thread, find it there.
        contexts.saveContext(context, request, response);
        if (open.mustChange() && !BEFORE_CHANGE.contains(path) && !path.startsWith("/api/portal/")) {
            problems.resolveException(
                    request, response, null, new ProblemException(IdentityProblem.CHANGE_PASSWORD_FIRST));
            return;
        }
        chain.doFilter(request, response);
    }
}
