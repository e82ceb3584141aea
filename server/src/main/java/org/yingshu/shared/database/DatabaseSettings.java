package org.yingshu.shared.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lie.
 *
 * @param url of an outside PostgreSQL; without one an embedded PostgreSQL runs over {@code directory}
 * @param directory the folder of everything that must survive a restart
 * @param connections a core does no more than a few at a time; more only wait inside the database
 */
@ConfigurationProperties("yingshu.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("data") Path directory,
        @DefaultValue("16") int connections) {}
