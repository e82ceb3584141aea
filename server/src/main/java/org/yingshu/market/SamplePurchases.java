package org.yingshu.market;

/** Purchases and bids, for a platform that shows how it works. */
public interface SamplePurchases {

    /**
     * Lets an enterprise and an office of a place buy, and the agencies of the list bid.
     *
     * @param office a name that the directory knows
     * @param buyer the name of the enterprise
     * @param code its credit code
     */
    void play(String region, String office, String buyer, String code);
}
