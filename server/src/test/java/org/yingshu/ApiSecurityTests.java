package org.yingshu;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.CallerAuthentication;

/**
 * Every endpoint asked by everybody: what is let in must be what {@code security/matrix.txt} says. Whoever adds an
 * endpoint adds its line there, and so sees who may reach it.
 */
@ServerTest
class ApiSecurityTests {

    private static final Path MATRIX = Path.of("src/test/resources/security/matrix.txt");
    private static final Pattern WORD = Pattern.compile("'([^']+)'");

    @Autowired
    MockMvc http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** Method and path of each endpoint of ours, with the Java method behind it. */
    private final Map<String, HandlerMethod> endpoints = new TreeMap<>();

    /** What they take, where it is not JSON. */
    private final Map<String, MediaType> takes = new TreeMap<>();

    @BeforeEach
    void findEndpoints() {
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mappings.getHandlerMethods().entrySet()) {
            if (!entry.getValue().getBeanType().getName().startsWith("org.yingshu.")) {
                continue;
            }
            for (String path : entry.getKey().getPatternValues()) {
                Set<?> methods = entry.getKey().getMethodsCondition().getMethods();
                assertThat(methods).as("%s names no HTTP method", path).isNotEmpty();
                methods.forEach(method -> endpoints.put(method + " " + path, entry.getValue()));
                methods.forEach(method -> entry.getKey().getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst()
                        .ifPresent(type -> takes.put(method + " " + path, type)));
            }
        }
        assertThat(endpoints).containsKey("POST /api/identity/session");
    }

    @Test
    void letsInWhomTheMatrixSaysAndNobodyElse() throws Exception {
        Map<String, String> matrix = matrix();
        List<String> wrong = new ArrayList<>();
        for (String endpoint : endpoints.keySet()) {
            String found = whoIsLetIn(endpoint);
            String expected = matrix.get(endpoint);
            if (expected == null) {
                wrong.add("no line yet, add:  " + endpoint + " : " + found);
            } else if (!expected.equals(found)) {
                wrong.add(endpoint + " : " + found + "  lets in others than the matrix says: " + expected);
            }
        }
        matrix.keySet().stream()
                .filter(line -> !endpoints.containsKey(line))
                .forEach(line -> wrong.add("no such endpoint any more, remove:  " + line));
        assertThat(wrong).as("""
                        Each endpoint has one line in server/%s: METHOD path : roles that are let in, or everyone (who is \
                        signed in), or public. Check that they are meant to, then write:
                        %s""", MATRIX, String.join("\n", wrong)).isEmpty();
    }

    @Test
    void eachNamesAPermissionThatARoleHas() {
        Set<String> words = Role.words();
        List<String> wrong = new ArrayList<>();
        endpoints.forEach((endpoint, handler) -> {
            PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
            if (rule == null) {
                rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
            }
            if (rule == null) {
                if (!isPublic(endpoint)) {
                    wrong.add(endpoint + " has no @PreAuthorize");
                }
                return;
            }
            Matcher word = WORD.matcher(rule.value());
            boolean any = false;
            while (word.find()) {
                any = true;
                if (!words.contains(word.group(1))) {
                    wrong.add(endpoint + " needs " + word.group(1) + ", which no role has: see Role");
                }
            }
            if (!any && !rule.value().equals("isAuthenticated()")) {
                wrong.add(endpoint + " has a rule without a permission: " + rule.value());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void changesNothingForARequestWithoutTheTokenAgainstForgery() throws Exception {
        var office = Callers.of(Role.OFFICE);
        for (String endpoint : endpoints.keySet()) {
            if (!endpoint.startsWith("GET ")) {
                int status = http.perform(probe(endpoint).with(authentication(new CallerAuthentication(office))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(endpoint).isEqualTo(403);
            }
        }
    }

    private String whoIsLetIn(String endpoint) throws Exception {
        int stranger = ask(endpoint, csrf());
        if (stranger == MatrixProbe.LET_IN) {
            return "public";
        }
        assertThat(stranger).as("%s without sign-in", endpoint).isEqualTo(401);
        Set<String> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            int status = ask(endpoint, Callers.signedIn(Callers.of(role)));
            assertThat(status).as("%s as %s", endpoint, role).isIn(403, MatrixProbe.LET_IN);
            if (status == MatrixProbe.LET_IN) {
                roles.add(role.name());
            }
        }
        return roles.size() == Role.values().length
                ? "everyone"
                : Arrays.stream(Role.values())
                        .map(Role::name)
                        .filter(roles::contains)
                        .collect(joining(" "));
    }

    private int ask(String endpoint, RequestPostProcessor who) throws Exception {
        return http.perform(probe(endpoint).with(who)).andReturn().getResponse().getStatus();
    }

    private MockHttpServletRequestBuilder probe(String endpoint) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        MockHttpServletRequestBuilder probe =
                request(HttpMethod.valueOf(parts[0]), path).header(MatrixProbe.HEADER, "1");
        return parts[0].equals("GET")
                ? probe
                : probe.contentType(takes.getOrDefault(endpoint, MediaType.APPLICATION_JSON));
    }

    private static boolean isPublic(String endpoint) {
        return endpoint.contains(" /api/portal/")
                || endpoint.endsWith(" /api/identity/session")
                || endpoint.equals("GET /guide/{code}")
                || endpoint.equals("GET /api/identity/ways");
    }

    private static Map<String, String> matrix() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(MATRIX)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" : ", 2);
                assertThat(parts).as("METHOD path : who, not '%s'", line).hasSize(2);
                assertThat(lines.put(parts[0].strip(), parts[1].strip()))
                        .as("two lines of %s", parts[0])
                        .isNull();
            }
        }
        return lines;
    }
}
