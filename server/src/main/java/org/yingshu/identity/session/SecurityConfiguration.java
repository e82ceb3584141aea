package org.yingshu.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.shared.access.ScopeFilter;

/** What is open to everybody; all else is for those who are signed in, and each endpoint names its permission. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(IdentitySettings.class)
class SecurityConfiguration {

    /** No script and no frame from elsewhere. Styles may be inline: the controls position their floating parts so. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** A dozen filters would each be timed twice at every request, and nobody reads their times. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SessionStore sessions,
            ObjectProvider<ProviderSignIn> provider,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var contexts = new RequestAttributeSecurityContextRepository();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PublicPaths.PORTAL, PublicPaths.SESSION)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PublicPaths.WAYS)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(CsrfConfigurer::spa)
                .sessionManagement(sessionsOf -> sessionsOf.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> resolve(problems, request, response, e))
                        .accessDeniedHandler((request, response, e) -> resolve(problems, request, response, e)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new SessionFilter(sessions, contexts, problems), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new ScopeFilter(), AuthorizationFilter.class);
        provider.ifAvailable(signIn -> signIn.configure(http));
        return http.build();
    }

    /** Nobody signs in with Spring's own means; without this it would make up a user. */
    @Bean
    UserDetailsService nobody() {
        return login -> {
            throw new UsernameNotFoundException(login);
        };
    }

    private static void resolve(
            HandlerExceptionResolver problems, HttpServletRequest request, HttpServletResponse response, Exception e) {
        problems.resolveException(request, response, null, e);
    }
}
