package org.yingshu.shared.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Lets a request work under the scope of its caller; stands behind authentication in the security chain. */
public final class ScopeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.currentOrNull();
        try (var scope = CurrentScope.open(caller == null ? DataScope.NOTHING : caller.scope())) {
            chain.doFilter(request, response);
        }
    }
}
