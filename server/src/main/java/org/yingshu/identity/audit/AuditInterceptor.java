package org.yingshu.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yingshu.identity.model.AuditTrail.Entry;
import org.yingshu.identity.model.AuditTrail.Outcome;
import org.yingshu.shared.access.Caller;

/**
 * Records what a caller does through any module's endpoint, without the module's help: each command and each export by
 * the permission it needs, and each refusal. Identity records its own acts itself, with what they were about.
 */
@Component
class AuditInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern WORD = Pattern.compile("'([a-z]+:[a-z]+)'");
    private static final String OWN = "/api/identity/";

    private final AuditBuffer buffer;
    private final Clock clock;
    /** What a method asks for never changes. */
    private final Map<Method, Optional<String>> words = new ConcurrentHashMap<>();

    AuditInterceptor(AuditBuffer buffer, Clock clock) {
        this.buffer = buffer;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        Caller caller = Caller.currentOrNull();
        if (caller == null || !(handler instanceof HandlerMethod method)) {
            return;
        }
        String path = request.getRequestURI();
        int status = response.getStatus();
        boolean refused = status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.CONFLICT.value();
        boolean done = HttpStatusCode.valueOf(status).is2xxSuccessful() && acts(request, path) && !path.startsWith(OWN);
        if (refused || done || (path.startsWith(OWN) && path.endsWith("/export"))) {
            words.computeIfAbsent(method.getMethod(), AuditInterceptor::word)
                    .ifPresent(word -> buffer.add(Entry.of(
                            clock.instant(),
                            caller,
                            word,
                            path.substring("/api/".length()),
                            refused ? Outcome.REFUSED : Outcome.DONE,
                            request.getRemoteAddr())));
        }
    }

    private static boolean acts(HttpServletRequest request, String path) {
        return !request.getMethod().equals("GET") || path.endsWith("/export");
    }

    private static Optional<String> word(Method method) {
        PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        Matcher word = WORD.matcher(rule == null ? "" : rule.value());
        return word.find() ? Optional.of(word.group(1)) : Optional.empty();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
    }
}
