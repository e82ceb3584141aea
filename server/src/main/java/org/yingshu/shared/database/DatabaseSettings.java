package org.yingshu.shared.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lie.
 *
 * @param url of an outside PostgreSQL; without one an embedded PostgreSQL runs over {@code directory}
 * @param directory the folder of everything that must survive a restart
 * @param durable whether the embedded database waits for the disk; false only where losing everything is fine: then it
 *     starts empty and leaves nothing behind
 * @param beside whether to join the embedded database of a server that runs over the same folder
 * @param restore the backup that this start brings back into an empty database
 * @param connections a core does no more than a few at a time; more only wait inside the database
 * @param longestList how long a list may be looked for, shorter than anybody waits for a free connection (30 s)
 */
@ConfigurationProperties("yingshu.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("data") Path directory,
        @DefaultValue("true") boolean durable,
        @DefaultValue("false") boolean beside,
        @Nullable Path restore,
        @DefaultValue("16") int connections,
        @DefaultValue("25s") Duration longestList) {}
