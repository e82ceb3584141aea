package org.yingshu.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings each module's tables up to date, with a history of its own. The order stands in {@code spring.flyway.locations}:
 * to find it in the code at each start, as Spring Modulith does, took longer than all else of the start together.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String SHARED_BY_ALL = "__root";

    private final @Nullable Path backup;

    ModuleMigrations(DatabaseSettings settings) {
        backup = settings.restore();
    }

    @Override
    public void migrate(Flyway all) {
        Configuration common = all.getConfiguration();
        if (backup != null) {
            restore(common, backup);
        }
        for (Location location : common.getLocations()) {
            migrate(common, location, null);
        }
    }

    /** Makes the tables as they were when the backup was made, for only these can take its rows. */
    private static void restore(Configuration common, Path backup) {
        try (var restore = new Restore(backup)) {
            restore.ensureEmpty(common.getDataSource());
            for (Location location : common.getLocations()) {
                String version = restore.version(history(common, location));
                if (version != null) {
                    migrate(common, location, version);
                }
            }
            restore.rows(common.getDataSource());
        } catch (IOException e) {
            throw new UncheckedIOException("The backup cannot be read: " + backup.toAbsolutePath(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the backup " + backup.toAbsolutePath(), e);
        }
    }

    private static void migrate(Configuration common, Location location, @Nullable String version) {
        Flyway.configure(common.getClassLoader())
                .configuration(common)
                .locations(location)
                .table(history(common, location))
                .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }

    private static String history(Configuration common, Location location) {
        String path = location.getRootPath();
        String module = path.substring(path.lastIndexOf('/') + 1);
        return module.equals(SHARED_BY_ALL) ? common.getTable() : common.getTable() + "_" + module;
    }
}
