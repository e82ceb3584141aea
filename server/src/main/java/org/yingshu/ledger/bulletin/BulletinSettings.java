package org.yingshu.ledger.bulletin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yingshu.ledger.BulletinFigures.Criterion;

/**
 * What no document gives for bulletins; configuration of this installation, and said so in the text of each.
 *
 * @param rankBy by what places and units are compared, the weightiest first
 * @param rows how many rows the lists of late duties and hung-up problems have at most
 * @param office what the office is called behind the name of its place
 */
@ConfigurationProperties("yingshu.ledger.bulletin")
record BulletinSettings(
        @DefaultValue({"COMPLETION", "ON_TIME", "LATE", "ARREARS"})
        List<Criterion> rankBy,

        @DefaultValue("50") int rows,
        @DefaultValue("优化营商环境工作领导小组办公室") String office) {}
