package org.yingshu.exchange.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yingshu.exchange.ExchangeSettings.OutsideSystem;
import org.yingshu.exchange.model.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts messages as JSON. 200 is an answer ({@code accepted}, {@code number}, {@code reason}), 202 says that the receipt
 * comes later by the interface; anything else is a failure.
 */
final class HttpConnector implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(HttpConnector.class);
    private static final int LONGEST = 500;

    private final OutsideSystem system;
    private final Duration timeout;
    private final JsonMapper json;
    private final HttpClient http;

    HttpConnector(OutsideSystem system, Duration timeout, JsonMapper json) {
        this.system = system;
        this.timeout = timeout;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private record Said(
            boolean accepted,
            @Nullable String number,
            @Nullable String reason) {}

    @Override
    public Answer send(Parcel parcel) {
        var request = HttpRequest.newBuilder(URI.create(system.address()))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", parcel.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(parcel)));
        if (!system.token().isEmpty()) {
            request.header("Authorization", "Bearer " + system.token());
        }
        try {
            return answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            LOG.warn("{} cannot be reached: {}", system.receiver(), e.toString());
            return new Answer.Failed(Standing.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(Standing.UNREACHABLE);
        }
    }

    private Answer answer(HttpResponse<String> response) {
        if (response.statusCode() == 202) {
            return new Answer.Later();
        }
        if (response.statusCode() != 200) {
            return new Answer.Failed("HTTP " + response.statusCode());
        }
        try {
            Said said = json.readValue(response.body(), Said.class);
            return said.accepted() ? new Answer.Received(cut(said.number())) : new Answer.Failed(cut(said.reason()));
        } catch (JacksonException e) {
            return new Answer.Failed("HTTP 200, " + cut(response.body()));
        }
    }

    private static String cut(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
