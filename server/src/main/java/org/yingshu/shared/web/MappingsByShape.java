package org.yingshu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request by the words of its path. Spring asks every handler in turn where a path holds an id;
 * with some four hundred of them that was a sixth of what a request cost.
 */
final class MappingsByShape extends RequestMappingHandlerMapping {

    private final ThreadLocal<String[]> sought = new ThreadLocal<>();
    /** By identity: to digest four hundred descriptions took longer than to compare their shapes. Not written again. */
    private Map<RequestMappingInfo, List<Shape>> shapes = Map.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
        super.handlerMethodsInitialized(handlers);
        Map<RequestMappingInfo, List<Shape>> all = new IdentityHashMap<>();
        handlers.keySet().forEach(mapping -> all.put(mapping, shapes(mapping)));
        shapes = all;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        sought.set(path.split("/", -1));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            sought.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        String[] words = sought.get();
        return words == null || mayBe(mapping, words) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayBe(RequestMappingInfo mapping, String[] words) {
        List<Shape> known = shapes.get(mapping);
        for (Shape shape : known == null ? shapes(mapping) : known) {
            if (shape.mayBe(words)) {
                return true;
            }
        }
        return false;
    }

    private static List<Shape> shapes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().map(Shape::of).toList();
    }

    /**
     * What a path must look like to fit a pattern.
     *
     * @param words between the slashes; an empty text where any word may stand
     * @param open whether more may follow
     */
    record Shape(String[] words, boolean open) {

        static Shape of(String pattern) {
            String[] words = pattern.split("/", -1);
            for (int i = 0; i < words.length; i++) {
                if (words[i].equals("**") || words[i].startsWith("{*")) {
                    return new Shape(Arrays.copyOf(words, i), true);
                }
                if (words[i].matches(".*[{*?].*")) {
                    words[i] = "";
                }
            }
            return new Shape(words, pattern.isEmpty());
        }

        boolean mayBe(String[] path) {
            if (open ? path.length < words.length : path.length != words.length) {
                return false;
            }
            // From the end, for paths differ there.
            for (int i = words.length - 1; i > 0; i--) {
                if (!words[i].isEmpty() && !words[i].equals(path[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
