package org.yingshu.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yingshu.notify.Connector.Letter;

/** Against a mail server that takes one letter. */
class MailConnectorTests {

    private static final Letter LETTER = new Letter("li@example.org", "任务临期：开办企业", "还有 2 个工作日。");

    @Test
    void aLetterArrivesInChinese() throws Exception {
        try (var server = new ServerSocket(0)) {
            CompletableFuture<String> arrived = CompletableFuture.supplyAsync(() -> receive(server));
            connector(server.getLocalPort()).deliver(LETTER);
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(arrived.join().getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(message.getSubject()).isEqualTo(LETTER.title());
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(LETTER.address());
            assertThat(message.getContent().toString().strip()).isEqualTo(LETTER.text());
        }
    }

    @Test
    void aServerThatIsNotThereIsAFailureThatIsTriedAgain() throws IOException {
        int free;
        try (var server = new ServerSocket(0)) {
            free = server.getLocalPort();
        }
        assertThatThrownBy(() -> connector(free).deliver(LETTER)).isInstanceOf(MailException.class);
    }

    private static MailConnector connector(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new MailConnector(sender, "yingshu@example.org");
    }

    /** As little of RFC 5321 as one letter needs. */
    private static String receive(ServerSocket server) {
        var letter = new StringBuilder();
        try (Socket socket = server.accept();
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 here\r\n");
            out.flush();
            boolean body = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (body && !line.equals(".")) {
                    letter.append(line).append("\r\n");
                    continue;
                }
                body = line.equals("DATA");
                out.print(body ? "354 go on\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letter.toString();
    }
}
