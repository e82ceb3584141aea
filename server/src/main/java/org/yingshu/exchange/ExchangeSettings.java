package org.yingshu.exchange;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The documents say "at once" and give no numbers: all are configuration.
 *
 * @param receipt how long a receiver has for its receipt, where the pack does not say it
 * @param pauses how long to wait after each failure; after the last one a person looks at it
 * @param timeout how long an outside system may take to answer a call
 * @param systems the systems that are called; who has none fetches its messages
 * @param sharing how long the steps of a request for data may take
 */
@ConfigurationProperties("yingshu.exchange")
public record ExchangeSettings(
        @DefaultValue("1工作日") String receipt,
        @DefaultValue({"1m", "5m", "30m", "2h", "12h"}) List<Duration> pauses,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue List<OutsideSystem> systems,
        @DefaultValue Sharing sharing) {

    /**
     * The texts say "in time" (R6.22).
     *
     * @param review the provider looks at a request
     * @param decision the office decides a dispute
     * @param supply the provider supplies what the office has decided
     */
    public record Sharing(
            @DefaultValue("5工作日") String review,
            @DefaultValue("10工作日") String decision,
            @DefaultValue("20工作日") String supply) {}

    /**
     * A system outside.
     *
     * @param receiver whose it is, by the standard name that packs use
     * @param address where messages are posted to; {@code stand-in} for the stand-in
     * @param token sent with each message, so that the system knows who calls
     */
    public record OutsideSystem(
            String receiver,
            String address,
            @DefaultValue("") String token) {}
}
