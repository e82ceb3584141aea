package org.yingshu.matter.delegation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * Numbers that no text gives: configuration of this installation, and shown as such.
 *
 * @param takeover days from the document within which a power is taken over, where the document sets no day
 * @param above within which the giver decides what is only accepted below (the text speaks of a set time and gives none)
 */
@ConfigurationProperties("yingshu.matter.delegation")
public record DelegationSettings(
        @DefaultValue("90") int takeover,
        @DefaultValue("10工作日") String above) {

    public DelegationSettings {
        Limit.parse(above);
    }
}
