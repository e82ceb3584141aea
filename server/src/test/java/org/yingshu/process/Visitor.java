package org.yingshu.process;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser's cookies. Several threads may use one. */
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI server;

    Visitor(URI server) {
        this.server = server;
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Expected " + wanted + ", was " + status + ": " + body);
            }
            return this;
        }

        String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    /** Signs in with a password that must be changed, and changes it. */
    Visitor signInFirst(String login, String given, String own) throws IOException, InterruptedException {
        get("/api/identity/session");
        signIn(login, given);
        post("/api/identity/password", "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(given, own))
                .expect(204);
        return this;
    }

    Visitor signIn(String login, String password) throws IOException, InterruptedException {
        get("/api/identity/session");
        post("/api/identity/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password))
                .expect(200);
        return this;
    }

    /** The same person with the same cookies after the server came back elsewhere. */
    Visitor at(URI moved) {
        var visitor = new Visitor(moved);
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            visitor.cookies.getCookieStore().add(moved, cookie);
        }
        return visitor;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body, String key, int version) throws IOException, InterruptedException {
        return send(json(path)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as a form does. */
    Answer upload(String path, String contentType, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        String body = response.body();
        return new Answer(response.statusCode(), body.isBlank() ? JSON.nullNode() : JSON.readTree(body));
    }
}
