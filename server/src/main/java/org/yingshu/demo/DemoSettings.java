package org.yingshu.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether a platform without accounts is filled on its start
 * @param administrator whether one without accounts that is not filled gets an administrator, who makes the others
 * @param documents a folder of real plans to take in beside the sample; none when null or absent
 */
@ConfigurationProperties("yingshu.demo")
record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean administrator,
        @Nullable Path documents) {}
