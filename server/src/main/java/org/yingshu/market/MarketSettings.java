package org.yingshu.market;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The documents order the way online from display over bids and award to rating and give no times: all are configuration.
 *
 * @param shortest the least time for bids, so that whoever hears of a purchase can take part
 * @param longest the most time for bids
 * @param award how long a buyer may take over the bids
 * @param rating how long a buyer may take to rate what was delivered
 */
@ConfigurationProperties("yingshu.market")
public record MarketSettings(
        @DefaultValue("24h") Duration shortest,
        @DefaultValue("90d") Duration longest,
        @DefaultValue("5工作日") String award,
        @DefaultValue("10工作日") String rating) {}
