package org.yingshu.certificate.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.shared.secret.Secrets;

/**
 * What the code on a certificate says: which certificate, which edition, and a mark that only this server can make. A
 * code that somebody made up is told from one that was copied.
 */
@Component
public class Token {

    private static final int ID = 16;
    private static final int MARK = 12;
    private static final int LENGTH = ID + Short.BYTES + MARK;

    private final Secrets secrets;

    Token(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What a genuine token says. */
    public record Told(UUID certificate, int edition) {}

    public String of(UUID certificate, int edition) {
        ByteBuffer head = ByteBuffer.allocate(ID + Short.BYTES)
                .putLong(certificate.getMostSignificantBits())
                .putLong(certificate.getLeastSignificantBits())
                .putShort((short) edition);
        byte[] token = Arrays.copyOf(head.array(), LENGTH);
        System.arraycopy(mark(head.array()), 0, token, head.capacity(), MARK);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for a token that this server did not make. */
    public Optional<Told> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(bytes, ID + Short.BYTES);
        byte[] mark = Arrays.copyOfRange(bytes, ID + Short.BYTES, LENGTH);
        if (!MessageDigest.isEqual(mark, mark(head))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(head);
        return Optional.of(new Told(new UUID(buffer.getLong(), buffer.getLong()), buffer.getShort()));
    }

    private byte[] mark(byte[] head) {
        String text = "certificate.token/" + Base64.getEncoder().encodeToString(head);
        return Arrays.copyOf(secrets.digest(text), MARK);
    }
}
