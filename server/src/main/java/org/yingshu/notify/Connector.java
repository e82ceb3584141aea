package org.yingshu.notify;

/** Carries letters to one outside system. A bean of this type takes the stand-in's place for its channel. */
public interface Connector {

    /** @param address an e-mail address or a telephone number */
    record Letter(String address, String title, String text) {}

    Channel channel();

    /** By which the record of what was sent names it. */
    String name();

    /**
     * Hands a letter over.
     *
     * @throws RuntimeException if it was not taken; it is tried again later
     */
    void deliver(Letter letter);
}
