package org.yingshu.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A connected socket of the file system, as far as the database driver uses one. What is said of TCP alone is ignored. */
final class UnixSocket extends Socket {

    private static final int BUFFER = 64 << 10;

    private final SocketChannel channel;
    private final InputStream in;
    private final OutputStream out;
    private volatile int timeout;

    UnixSocket(Path path) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        in = new TimedInput(Channels.newInputStream(channel));
        out = Channels.newOutputStream(channel);
    }

    /** Reads as the channel does, and no longer than the timeout of the socket where it has one. */
    private final class TimedInput extends InputStream {

        private final InputStream untimed;

        private TimedInput(InputStream untimed) {
            this.untimed = untimed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (timeout > 0 && length > 0) {
                await(timeout);
            }
            return untimed.read(bytes, from, length);
        }
    }

    /** Until something can be read. */
    private void await(int milliseconds) throws IOException {
        try (Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            if (selector.select(milliseconds) == 0) {
                throw new SocketTimeoutException("Nothing came within " + milliseconds + " ms");
            }
        } finally {
            if (channel.isOpen()) {
                channel.configureBlocking(true);
            }
        }
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public void setSoTimeout(int milliseconds) {
        timeout = milliseconds;
    }

    @Override
    public int getSoTimeout() {
        return timeout;
    }

    @Override
    public boolean isConnected() {
        return channel.isConnected();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public void connect(SocketAddress address, int milliseconds) {
        // It is connected from its making.
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // Nothing waits here.
    }

    @Override
    public void setKeepAlive(boolean on) {
        // The other end is on this machine.
    }

    @Override
    public int getSendBufferSize() {
        return BUFFER;
    }

    @Override
    public int getReceiveBufferSize() {
        return BUFFER;
    }

    @Override
    public String toString() {
        return "UnixSocket";
    }
}
