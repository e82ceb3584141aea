package org.yingshu.journal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where the signing key and the anchor file are. Keep a copy of the anchor file elsewhere: it shows even
 *     what someone who owns the database cannot hide
 * @param keysKept how long a repeated submission key still gets its first answer
 */
@ConfigurationProperties("yingshu.journal")
record JournalSettings(
        @DefaultValue("data/journal") Path directory,
        @DefaultValue("7d") Duration keysKept) {}
