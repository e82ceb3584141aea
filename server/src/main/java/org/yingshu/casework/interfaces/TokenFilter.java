package org.yingshu.casework.interfaces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yingshu.casework.interfaces.ClientStore.Client;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;

/** Knows the system of a department by the token that it sends with every request. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ClientStore clients;
    private final Clock clock;

    TokenFilter(ClientStore clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            clients.of(header.substring(BEARER.length()), clock.instant()).ifPresent(client -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new CallerAuthentication(caller(client)));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }

    private static Caller caller(Client client) {
        return new Caller(
                client.id(),
                "interface",
                client.name(),
                client.organisation(),
                client.region(),
                Role.INTERFACE.permissions(),
                Role.scopeOf(Set.of(Role.INTERFACE), client.region(), client.organisation()),
                null);
    }
}
