package org.yingshu.casework.interfaces;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yingshu.shared.access.ScopeFilter;

/**
 * Systems come in by a token and bring no cookie, so nobody can make a browser send it for them: no other token against
 * forgery is asked for on these paths, and no session is known on them.
 */
@Configuration(proxyBeanMethods = false)
class InterfaceSecurity {

    /** Those of all modules that have any. */
    static final String PATHS = "/api/*/interfaces/**";

    @Bean
    @Order(0)
    SecurityFilterChain interfaceChain(
            HttpSecurity http,
            ClientStore clients,
            Clock clock,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> problems.resolveException(request, response, null, e))
                        .accessDeniedHandler(
                                (request, response, e) -> problems.resolveException(request, response, null, e)))
                .addFilterBefore(new TokenFilter(clients, clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new ScopeFilter(), AuthorizationFilter.class)
                .build();
    }
}
