package org.yingshu.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.ExchangeSettings.OutsideSystem;
import org.yingshu.exchange.delivery.Connector.Answer;
import org.yingshu.exchange.model.Standing;
import tools.jackson.databind.json.JsonMapper;

/** A system that answers over a real line. */
class HttpConnectorTests {

    private final List<String> bodies = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final HttpServer server = server();
    private int status = 200;
    private String says = "";

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void listen() {
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            byte[] answer = says.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private Answer send(Parcel parcel) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
        return new HttpConnector(
                        new OutsideSystem("供电公司", address, "secret"), Duration.ofSeconds(5), JsonMapper.shared())
                .send(parcel);
    }

    private static Parcel parcel(String... missing) {
        return new Parcel(
                new UUID(1, 2),
                1,
                Push.Event.GRANTED,
                "项目开工",
                "N1",
                "construction.permit",
                "施工许可",
                "某公司",
                "文1",
                "市住建局",
                "供电公司",
                "411000",
                false,
                Instant.EPOCH,
                null,
                Map.of("project.name", "一期"),
                List.of(missing));
    }

    @Test
    void theReceiverGetsTheValuesUnderAKeyThatStaysTheSame() {
        says = "{\"accepted\":true,\"number\":\"P-7\"}";

        assertThat(send(parcel())).isEqualTo(new Answer.Received("P-7"));
        assertThat(bodies.getFirst()).contains("\"project.name\":\"一期\"").contains("\"attempt\":1");
        assertThat(headers.getFirst()).isEqualTo("Bearer secret " + new UUID(1, 2));
    }

    @Test
    void aRefusalSaysItsReason() {
        says = "{\"accepted\":false,\"reason\":\"没有这个项目\"}";

        assertThat(send(parcel())).isEqualTo(new Answer.Failed("没有这个项目"));
    }

    @Test
    void aReceiptMayComeLater() {
        status = 202;

        assertThat(send(parcel())).isEqualTo(new Answer.Later());
    }

    @Test
    void whatIsNoAnswerIsAFailure() {
        says = "<html>";
        assertThat(send(parcel())).isEqualTo(new Answer.Failed("HTTP 200, <html>"));
        status = 500;
        assertThat(send(parcel())).isEqualTo(new Answer.Failed("HTTP 500"));
        server.stop(0);
        assertThat(send(parcel())).isEqualTo(new Answer.Failed(Standing.UNREACHABLE));
    }

    @Test
    void theStandInTakesWhatIsCompleteAndNamesWhatIsMissing() {
        assertThat(new StandIn().send(parcel())).isEqualTo(new Answer.Received("R00000002"));
        assertThat(new StandIn().send(parcel("project.code"))).isEqualTo(new Answer.Failed("缺少数据项：project.code"));
    }
}
