package org.yingshu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request by the words before the first variable of its path. Spring asks every handler in turn
 * where a path holds an id; with some four hundred of them that was a sixth of what a request cost.
 */
final class MappingsByPrefix extends RequestMappingHandlerMapping {

    private final ThreadLocal<String> sought = new ThreadLocal<>();
    private final Map<RequestMappingInfo, List<String>> prefixes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        sought.set(path);
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            sought.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        String path = sought.get();
        return path == null || mayBe(mapping, path) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayBe(RequestMappingInfo mapping, String path) {
        for (String prefix : prefixes.computeIfAbsent(mapping, MappingsByPrefix::prefixes)) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> prefixes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().map(MappingsByPrefix::prefix).toList();
    }

    /** What every path of the pattern begins with. */
    static String prefix(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("{*?".indexOf(pattern.charAt(i)) >= 0) {
                return pattern.substring(0, i);
            }
        }
        return pattern;
    }
}
