package org.yingshu.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in as a browser would be: session cookie, and the token against forged requests. */
public final class Person {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Person(String base) {
        this.base = base;
    }

    public static Person signedIn(int port, String login) throws IOException, InterruptedException {
        var person = new Person("http://localhost:" + port);
        // The first answer brings the token, whoever asks.
        person.send(person.request("/api/identity/session").GET());
        person.post("/api/identity/session", Map.of("login", login, "password", Accounts.PASSWORD), null);
        return person;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return read(send(request(path).GET()));
    }

    /** @param version of what the command is about; null where there is none yet */
    public JsonNode post(String path, @Nullable Object body, @Nullable Integer version)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return read(send(request.POST(
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    public JsonNode upload(String name, String content) throws IOException, InterruptedException {
        String part = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--part--\r\n";
        BodyPublisher body = BodyPublishers.ofString(part);
        return read(send(request("/api/files")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(body)));
    }

    /** For a browser that is to be this person. */
    public Map<String, String> cookies() {
        return new TreeMap<>(cookies);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
        if (!cookies.isEmpty()) {
            var all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        String token = cookies.get("XSRF-TOKEN");
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            String value = pair.substring(pair.indexOf('=') + 1);
            if (!value.isEmpty()) {
                cookies.put(pair.substring(0, pair.indexOf('=')), value);
            }
        }
        return response;
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.request().method() + " " + response.uri() + ": " + response.statusCode()
                    + " " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }
}
