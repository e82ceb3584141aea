package org.yingshu.shared.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings each module's tables up to date, with a history of its own. The order stands in {@code spring.flyway.locations}:
 * to find it in the code at each start, as Spring Modulith does, took longer than all else of the start together.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String SHARED_BY_ALL = "__root";

    @Override
    public void migrate(Flyway all) {
        Configuration common = all.getConfiguration();
        for (Location location : common.getLocations()) {
            String path = location.getRootPath();
            String module = path.substring(path.lastIndexOf('/') + 1);
            String history = common.getTable();
            Flyway.configure(common.getClassLoader())
                    .configuration(common)
                    .locations(location)
                    .table(module.equals(SHARED_BY_ALL) ? history : history + "_" + module)
                    .baselineVersion("0")
                    .baselineOnMigrate(true)
                    .load()
                    .migrate();
        }
    }
}
