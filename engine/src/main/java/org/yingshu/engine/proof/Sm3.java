package org.yingshu.engine.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/** SM3 digests (GB/T 32905-2016) of 32 bytes. */
public final class Sm3 {

    public static final int LENGTH = 32;

    private final SM3Digest digest = new SM3Digest();

    /** The digest of the parts as they are, one after the other. */
    public static byte[] of(byte[]... parts) {
        var sm3 = new Sm3();
        for (byte[] part : parts) {
            sm3.digest.update(part, 0, part.length);
        }
        return sm3.end();
    }

    /** Adds bytes as they are. */
    public Sm3 raw(byte[] bytes) {
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    /** Adds the first bytes of a buffer, as they come from a stream. */
    public Sm3 raw(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
        return this;
    }

    /** Adds a field behind its length, so that no two lists of fields read the same; null differs from empty. */
    public Sm3 field(@Nullable String text) {
        if (text == null) {
            return raw(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array())
                .raw(bytes);
    }

    public Sm3 field(long number) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    public byte[] end() {
        byte[] result = new byte[LENGTH];
        digest.doFinal(result, 0);
        return result;
    }
}
