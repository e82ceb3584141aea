package org.yingshu.exchange.delivery;

/** The way to a system outside. One adapter for each kind of system; {@link StandIn} where there is none yet. */
interface Connector {

    /** Hands a message over, as often as it is tried; the receiver knows it again by its id. */
    Answer send(Parcel parcel);

    /** What the other side says. */
    sealed interface Answer {

        /** @param number the receiver's own */
        record Received(String number) implements Answer {}

        record Failed(String reason) implements Answer {}

        /** It has the message, and sends its receipt later. */
        record Later() implements Answer {}
    }
}
