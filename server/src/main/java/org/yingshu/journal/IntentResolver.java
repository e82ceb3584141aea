package org.yingshu.journal;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yingshu.shared.problem.ProblemException;

@Configuration(proxyBeanMethods = false)
class IntentResolver implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Intent.class;
    }

    @Override
    public Intent resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Intent(version(request.getHeader(HttpHeaders.IF_MATCH)), key(request.getHeader(KEY)));
    }

    private static @Nullable Integer version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(header);
        if (!version.matches()) {
            throw new ProblemException(JournalProblem.BAD_VERSION);
        }
        return Integer.valueOf(version.group(1));
    }

    private static @Nullable UUID key(@Nullable String header) {
        try {
            return header == null ? null : UUID.fromString(header);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(JournalProblem.BAD_KEY);
        }
    }
}
