package org.yingshu.packs;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where packs are read.
 *
 * @param enabled whether packs are read on a start
 * @param folder a folder of packs beside those that come with the program; one of the same name takes the place of ours
 */
@ConfigurationProperties("yingshu.packs")
record PacksSettings(
        @DefaultValue("true") boolean enabled, @Nullable Path folder) {}
