package org.yingshu.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests work at once and the others wait in their order. Virtual threads know no such limit: in a rush all
 * would wait for a connection of the database, several times each, and the last would wait in vain.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Turnstile extends OncePerRequestFilter {

    /** As many as a Tomcat with threads of its own would let work; half a second's work of two cores. */
    private static final int AT_ONCE = 200;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        free.acquireUninterruptibly();
        try {
            chain.doFilter(request, response);
        } finally {
            free.release();
        }
    }
}
