package org.yingshu.naming;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How names are declared here. The months are art. 18 of 企业名称登记管理规定; the rest is configuration.
 *
 * @param kept whether the platform keeps declarations; false where the place's own name system is the register, whose
 *     numbers the list declared-names or an adapter knows
 * @param office who registers enterprises
 * @param items whose grant uses a declaration up
 * @param most names that one person or enterprise may hold at a time
 * @param nearDays how many days before the last one whoever declared it is told
 */
@ConfigurationProperties("yingshu.naming")
public record NamingSettings(
        @DefaultValue("true") boolean kept,
        @DefaultValue("市场监督管理局") String office,
        @DefaultValue("start-up.registration") Set<String> items,
        @DefaultValue("5") int most,
        @DefaultValue("15") int nearDays) {

    public static final int MONTHS = 2;

    /** Where something must be approved before the registration. */
    public static final int MONTHS_WITH_APPROVAL = 12;
}
