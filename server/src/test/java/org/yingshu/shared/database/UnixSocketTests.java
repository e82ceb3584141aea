package org.yingshu.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnixSocketTests {

    private static final int SHORT = 50;

    @TempDir
    Path folder;

    private ServerSocketChannel door;
    private SocketChannel server;
    private UnixSocket socket;

    @BeforeEach
    void connect() throws IOException {
        Path path = folder.resolve("s");
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(path));
        socket = (UnixSocket) new UnixSockets(path.toString()).createSocket();
        server = door.accept();
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
        door.close();
    }

    private void serverSays(String text) throws IOException {
        server.write(ByteBuffer.wrap(text.getBytes()));
    }

    private String heard(int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length));
    }

    @Test
    void whatIsSentArrives() throws IOException {
        socket.getOutputStream().write("asked".getBytes());
        ByteBuffer asked = ByteBuffer.allocate(5);
        while (asked.hasRemaining()) {
            server.read(asked);
        }
        serverSays("answered");

        assertThat(new String(asked.array())).isEqualTo("asked");
        assertThat(heard(8)).isEqualTo("answered");
    }

    @Test
    void whoWaitsTooLongIsToldAndCanGoOn() throws IOException {
        socket.setSoTimeout(SHORT);
        assertThatThrownBy(() -> heard(1)).isInstanceOf(SocketTimeoutException.class);

        serverSays("late");
        assertThat(heard(4)).isEqualTo("late");

        socket.setSoTimeout(0);
        serverSays("still");
        assertThat(heard(5)).isEqualTo("still");
    }

    @Test
    void theEndOfTheOtherIsTheEndOfTheStream() throws IOException {
        server.close();
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void closingItWakesWhoReads() throws Exception {
        var failure = new CompletableFuture<Exception>();
        Thread.startVirtualThread(() -> {
            try {
                heard(1);
            } catch (IOException e) {
                failure.complete(e);
            }
        });
        Thread.sleep(SHORT);
        socket.close();

        assertThat(failure.get(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(socket.isClosed()).isTrue();
    }
}
