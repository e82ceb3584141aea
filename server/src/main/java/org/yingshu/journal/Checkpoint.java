package org.yingshu.journal;

import java.time.Instant;
import java.util.HexFormat;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.engine.proof.Sm3;

/**
 * A signed statement of all events up to a moment.
 *
 * @param afterSeq the last event of the checkpoint before
 * @param events how many events stand after it, up to {@code toSeq}
 * @param root of the Merkle tree over them in the order of seq
 * @param previous the hash of the checkpoint before; all zero for the first
 * @param key the public point that verifies the signature over the hash
 */
record Checkpoint(
        long number,
        long afterSeq,
        long toSeq,
        long events,
        byte[] root,
        byte[] previous,
        Instant at,
        byte[] hash,
        byte[] key,
        byte[] signature) {

    static Checkpoint sign(
            long number, long afterSeq, long toSeq, long events, byte[] root, byte[] previous, Instant at, Sm2Key key) {
        byte[] hash = hash(number, afterSeq, toSeq, events, root, previous, at);
        return new Checkpoint(number, afterSeq, toSeq, events, root, previous, at, hash, key.open(), key.sign(hash));
    }

    /** The hash as it must be. */
    byte[] expectedHash() {
        return hash(number, afterSeq, toSeq, events, root, previous, at);
    }

    boolean isSigned() {
        return Sm2Key.verify(key, hash, signature);
    }

    /** Its line in the anchor file. */
    String line() {
        HexFormat hex = HexFormat.of();
        return number + " " + at + " " + hex.formatHex(hash) + " " + hex.formatHex(key) + " "
                + hex.formatHex(signature);
    }

    private static byte[] hash(
            long number, long afterSeq, long toSeq, long events, byte[] root, byte[] previous, Instant at) {
        return new Sm3()
                .raw(previous)
                .field(number)
                .field(afterSeq)
                .field(toSeq)
                .field(events)
                .raw(root)
                .field(at.getEpochSecond())
                .field(at.getNano())
                .end();
    }
}
