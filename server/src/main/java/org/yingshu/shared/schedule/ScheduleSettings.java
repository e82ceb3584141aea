package org.yingshu.shared.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs run.
 *
 * @param enabled false where nothing may happen by itself, as in tests
 * @param threads jobs that may run at once on this server
 * @param poll how often the database is asked what is due
 * @param heartbeat a server that missed six of them is taken for dead by the others, and its jobs are run elsewhere
 */
@ConfigurationProperties("yingshu.schedule")
public record ScheduleSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int threads,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("10s") Duration heartbeat) {}
