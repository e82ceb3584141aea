package org.yingshu.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.stereotype.Component;
import org.yingshu.engine.proof.Sm2Key;

/** The key that signs checkpoints: made on the first start, kept in a file that only the server's account may read. */
@Component
class SigningKey {

    private final Sm2Key key;

    SigningKey(JournalSettings settings) {
        Path file = settings.directory().resolve("signing-key");
        try {
            if (!Files.exists(file)) {
                write(file, Sm2Key.generate().secret());
            }
            key = Sm2Key.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    private static void write(Path file, String secret) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, "signing-key", ".new");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(fresh, secret);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Sm2Key key() {
        return key;
    }
}
