package org.yingshu.directory.henan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.Regions;

/** Writes what the base data are called in English; what somebody has written there already stays. */
@Component
class EnglishStore {

    private final JdbcClient jdbc;

    EnglishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add() {
        Stream.concat(BaseOrganisations.all().stream(), BaseOrganisations.serviceBodies().stream())
                .forEach(one -> write(
                        "update directory.organisation set name_en = :english, search = search || '|' || lower(:english)"
                                + " where id = :key and name_en = ''",
                        one.id(),
                        one.english()));
        Regions.henan().all().stream()
                .map(Region::name)
                .distinct()
                .forEach(name -> write(
                        "update directory.region set name_en = :english, search = search || '|' || lower(:english)"
                                + " where name = :key and name_en = ''",
                        name,
                        EnglishPlaces.of(name)));
        groups("organisation_group", HenanTables.read("groups.csv"), 6);
        groups("leading_group", HenanTables.read("leading_groups.csv"), 5);
    }

    private void groups(String table, List<List<String>> rows, int english) {
        rows.forEach(cells -> write(
                "update directory.%s set name_en = :english where name = :key and name_en = ''".formatted(table),
                cells.get(0),
                cells.get(english)));
    }

    private void write(String statement, Object key, String english) {
        jdbc.sql(statement).params(Map.of("key", key, "english", english)).update();
    }
}
