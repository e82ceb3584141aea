package org.yingshu.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yingshu.engine.proof.Sm3;

/** How an event is tied to the one before it. */
final class Chain {

    static final byte[] START = new byte[Sm3.LENGTH];

    private Chain() {}

    /** The digest of an event and of all that stand before it in its stream. */
    static byte[] hash(byte[] previous, Recorded event) {
        Instant at = event.at();
        return new Sm3()
                .raw(previous)
                .field(event.stream().toString())
                .field(event.version())
                .field(event.kind())
                .field(event.type())
                .field(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .field(event.actor())
                .field(event.name())
                .field(event.organisation())
                .field(event.absent())
                .field(event.payload())
                .end();
    }
}
