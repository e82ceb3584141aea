package org.yingshu.shared.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yingshu.shared.database.DatabaseSettings;

/**
 * Encrypts single values with AES-256-GCM. The key is made at the first start and lies in the data folder, beside the
 * database and not in it: a copy of the database alone tells nothing. Who loses the key file loses the values.
 *
 * <p>Each value is bound to its place, such as {@code directory.person.phone/<id>}: copied into another row it does not
 * open.
 */
@Component
public final class Secrets {

    private static final String FILE = "secrets.key";
    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec cipherKey;
    private final SecretKeySpec digestKey;

    @Autowired
    Secrets(DatabaseSettings settings) {
        this(settings.directory());
    }

    Secrets(Path directory) {
        byte[] keys = keys(directory);
        cipherKey = new SecretKeySpec(keys, 0, KEY_BYTES, "AES");
        digestKey = new SecretKeySpec(keys, KEY_BYTES, KEY_BYTES, "HmacSHA256");
    }

    private byte[] keys(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            byte[] fresh = new byte[2 * KEY_BYTES];
            random.nextBytes(fresh);
            try {
                Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            } catch (FileAlreadyExistsException e) {
                // Of an earlier start.
            }
            byte[] keys = Files.readAllBytes(file);
            if (keys.length != 2 * KEY_BYTES) {
                throw new IllegalStateException(file.toAbsolutePath() + " is no key file; restore it from a backup");
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read or made: " + file.toAbsolutePath(), e);
        }
    }

    public byte[] encrypt(String value, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, value.getBytes(StandardCharsets.UTF_8), place);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public String decrypt(byte[] encrypted, String place) {
        ByteBuffer buffer = ByteBuffer.wrap(encrypted);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("A secret was encrypted in a way that this version does not know");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed, place), StandardCharsets.UTF_8);
    }

    /** Always the same for the same value: to find a value again, or that it is there already, without reading any. */
    public byte[] digest(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(digestKey);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret at " + place + " cannot be opened with this key", e);
        }
    }
}
