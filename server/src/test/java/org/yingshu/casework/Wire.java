package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.yingshu.Callers;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the server as one of many people. */
final class Wire {

    private final MockMvc http;
    private final JsonMapper json;

    Wire(MockMvc http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    /** What the server said. */
    record Reply(String asked, int status, String text, JsonNode body) {

        Reply ok() {
            assertThat(status).as("%s%n%s", asked, text).isBetween(200, 299);
            return this;
        }

        /** Refused, in a way that gives nothing away. */
        Reply hidden() {
            assertThat(status).as("%s%n%s", asked, text).isIn(403, 404);
            return this;
        }

        Reply refused(int expected) {
            assertThat(status).as("%s%n%s", asked, text).isEqualTo(expected);
            return this;
        }

        JsonNode at(String path) {
            return body.at(path);
        }

        String text(String path) {
            return body.at(path).asString("");
        }

        UUID id() {
            return UUID.fromString(text("/id"));
        }
    }

    Reply get(Caller caller, String path) {
        return send(caller, MockMvcRequestBuilders.get(path));
    }

    /** As a page in that language asks. */
    Reply get(Caller caller, String path, Locale reader) {
        return send(caller, MockMvcRequestBuilders.get(path).header("Accept-Language", reader.toLanguageTag()));
    }

    Reply delete(Caller caller, String path) {
        return send(caller, MockMvcRequestBuilders.delete(path));
    }

    Reply put(Caller caller, String path, Object body) {
        return send(caller, content(HttpMethod.PUT, path, body));
    }

    Reply post(Caller caller, String path, Object body) {
        return send(caller, content(HttpMethod.POST, path, body));
    }

    /** The same key says that it is the same intent. */
    Reply post(Caller caller, String path, Object body, UUID key) {
        return send(caller, content(HttpMethod.POST, path, body).header("Idempotency-Key", key.toString()));
    }

    Reply upload(Caller caller, String name, byte[] content) {
        return send(
                caller,
                MockMvcRequestBuilders.multipart("/api/files")
                        .file(new MockMultipartFile("file", name, null, content)));
    }

    /** A paper of a made-up text. */
    UUID paper(Caller caller, String name) {
        byte[] text = (name + "（示例）").getBytes(StandardCharsets.UTF_8);
        return upload(caller, name + ".txt", text).ok().id();
    }

    Map<String, Object> filed(Caller caller, String material) {
        return Map.of("material", material, "way", "FILE", "files", List.of(paper(caller, material)));
    }

    private AbstractMockHttpServletRequestBuilder<?> content(HttpMethod method, String path, Object body) {
        return MockMvcRequestBuilders.request(method, URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body));
    }

    private Reply send(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var answer = http.perform(request.with(Callers.signedIn(caller))).andReturn();
            var response = answer.getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            String type = String.valueOf(response.getContentType());
            JsonNode body = type.contains("json") && !text.isBlank() ? json.readTree(text) : json.nullNode();
            String asked =
                    answer.getRequest().getMethod() + " " + answer.getRequest().getRequestURI();
            return new Reply(asked, response.getStatus(), text, body);
        } catch (Exception e) {
            throw new AssertionError("The server did not answer", e);
        }
    }
}
