package org.yingshu.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTests {

    @Test
    void passesOnWhatIsWritten() {
        var bytes = new ByteArrayOutputStream();
        var output = new StandardOutput(bytes);

        var writer = new PrintWriter(output);
        writer.print("ab");
        writer.flush();

        assertThat(bytes).hasToString("ab");
        assertThat(output.isAbandoned()).isFalse();
    }

    @Test
    void takesAReaderThatLeftForNoFailure() {
        var output = new StandardOutput(failing("Broken pipe"));

        var writer = new PrintWriter(output);
        writer.print("ab");

        assertThat(writer.checkError()).isFalse();
        assertThat(output.isAbandoned()).isTrue();
    }

    @Test
    void failsWhereTheDiskIsFull() {
        var output = new StandardOutput(failing("No space left on device"));

        assertThatThrownBy(() -> output.write(1)).isInstanceOf(IOException.class);
        assertThat(output.isAbandoned()).isFalse();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
