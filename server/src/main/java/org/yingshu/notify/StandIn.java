package org.yingshu.notify;

/** Where no outside system is configured: nothing leaves, and the record of what would have left is kept and shown. */
record StandIn(Channel channel) implements Connector {

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public void deliver(Letter letter) {
        // The record of outgoing letters is all there is to it.
    }
}
