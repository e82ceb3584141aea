package org.yingshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTests {

    /** GB/T 32905-2016, annex A, example 1. */
    private static final String SM3_OF_ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    @TempDir
    Path directory;

    ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new ContentStore(directory);
    }

    @Test
    void keepsBytesUnderTheirDigest() throws IOException {
        try (var arrival = store.receive(bytes("abc"), 3)) {
            assertThat(arrival.sm3()).isEqualTo(SM3_OF_ABC);
            assertThat(store.path(SM3_OF_ABC)).doesNotExist();
            assertThat(arrival.settle()).isEqualTo(new ContentStore.Settled(SM3_OF_ABC, 3));
        }
        assertThat(store.path(SM3_OF_ABC)).hasContent("abc");
        assertThat(store.arrivals()).isEmptyDirectory();
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        for (int n = 0; n < 2; n++) {
            try (var arrival = store.receive(bytes("abc"), 10)) {
                arrival.settle();
            }
        }
        assertThat(contents()).containsExactly(store.path(SM3_OF_ABC));
    }

    @Test
    void leavesNothingOfWhatIsTooLarge() {
        assertThatThrownBy(() -> store.receive(new Endless(), 200_000)).isInstanceOf(ContentStore.TooMuch.class);
        assertThat(store.arrivals()).isEmptyDirectory();
        assertThat(contents()).isEmpty();
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(broken, 1 << 20)).hasMessage("connection reset");
        assertThat(store.arrivals()).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfWhatIsNotSettled() throws IOException {
        store.receive(bytes("abc"), 3).close();
        assertThat(store.arrivals()).isEmptyDirectory();
        assertThat(contents()).isEmpty();
    }

    @Test
    void asksOnlyForDigests() {
        assertThatThrownBy(() -> store.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private Iterable<Path> contents() {
        try (var files = Files.walk(store.contents())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }
    }
}
