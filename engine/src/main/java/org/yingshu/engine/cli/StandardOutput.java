package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The standard output, whose reader may leave before all is told: {@code yingshu read FILE | head}. That is no failure;
 * what comes after is dropped. A full disk is one, and still throws.
 */
final class StandardOutput extends OutputStream {

    /** How systems put it that nobody reads any more; Java gives no other sign. */
    private static final List<String> NOBODY_READS =
            List.of("Broken pipe", "断开的管道", "pipe is being closed", "pipe has been ended", "管道正在被关闭", "管道已结束");

    private final OutputStream out;
    private boolean abandoned;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** The reader left. */
    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        if (abandoned) {
            return;
        }
        try {
            out.write(octets, from, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (NOBODY_READS.stream().noneMatch(reason::contains)) {
                throw e;
            }
            abandoned = true;
        }
    }

    @Override
    public void flush() throws IOException {
        if (!abandoned) {
            out.flush();
        }
    }
}
