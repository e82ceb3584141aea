package org.yingshu.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final int CONNECT_MILLIS = 20_000;
    private static final int ANSWER_MILLIS = 60_000;

    static {
        // As many lines stay open as people ask at once, and what was sent is not sent again behind our back.
        System.setProperty("http.maxConnections", "100");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Person(String base) {
        this.base = base;
    }

    public static Person signedIn(int port, String login) throws IOException, InterruptedException {
        var person = new Person("http://localhost:" + port);
        // The first answer brings the token, whoever asks.
        person.answer(person.request("/api/identity/session"), null);
        person.post("/api/identity/session", Map.of("login", login, "password", Accounts.PASSWORD), null);
        return person;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(read(request(path), null));
    }

    /** @param version of what the command is about; null where there is none yet */
    public JsonNode post(String path, @Nullable Object body, @Nullable Integer version)
            throws IOException, InterruptedException {
        return JSON.readTree(send(path, body, version));
    }

    /** The same, for whoever does not look at the answer. */
    public byte[] send(String path, @Nullable Object body, @Nullable Integer version)
            throws IOException, InterruptedException {
        HttpURLConnection request = request(path);
        request.setRequestProperty("Content-Type", "application/json");
        request.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        if (version != null) {
            request.setRequestProperty("If-Match", "\"" + version + "\"");
        }
        return read(request, body == null ? new byte[0] : JSON.writeValueAsBytes(body));
    }

    public JsonNode upload(String name, String content) throws IOException, InterruptedException {
        String part = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--part--\r\n";
        HttpURLConnection request = request("/api/files");
        request.setRequestProperty("Content-Type", "multipart/form-data; boundary=part");
        return JSON.readTree(read(request, part.getBytes(StandardCharsets.UTF_8)));
    }

    /** For a browser that is to be this person. */
    public Map<String, String> cookies() {
        return new TreeMap<>(cookies);
    }

    private HttpURLConnection request(String path) throws IOException {
        var request = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(ANSWER_MILLIS);
        request.setRequestProperty("Accept", "application/json");
        if (!cookies.isEmpty()) {
            var all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.setRequestProperty("Cookie", all.toString());
        }
        String token = cookies.get("XSRF-TOKEN");
        if (token != null) {
            request.setRequestProperty("X-XSRF-TOKEN", token);
        }
        return request;
    }

    /** @param body null to only ask */
    private byte[] answer(HttpURLConnection request, byte @Nullable [] body) throws IOException {
        if (body != null) {
            request.setDoOutput(true);
            request.getOutputStream().write(body);
        }
        boolean good = request.getResponseCode() / 100 == 2;
        byte[] answer;
        // To its end, or the line is not used again.
        try (InputStream text = good ? request.getInputStream() : request.getErrorStream()) {
            answer = text == null ? new byte[0] : text.readAllBytes();
        }
        for (String cookie : request.getHeaderFields().getOrDefault("Set-Cookie", List.of())) {
            String pair = cookie.split(";", 2)[0];
            String value = pair.substring(pair.indexOf('=') + 1);
            if (!value.isEmpty()) {
                cookies.put(pair.substring(0, pair.indexOf('=')), value);
            }
        }
        return answer;
    }

    private byte[] read(HttpURLConnection request, byte @Nullable [] body) throws IOException {
        byte[] answer = answer(request, body);
        if (request.getResponseCode() / 100 != 2) {
            throw new IOException(request.getRequestMethod() + " " + request.getURL() + ": " + request.getResponseCode()
                    + " " + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }
}
