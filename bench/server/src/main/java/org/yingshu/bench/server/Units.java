package org.yingshu.bench.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The places of the directory with their organisations, the few that do most drawn most often. */
public final class Units {

    /** The city whose accounts work in the benchmark. */
    public static final String CITY = "411000";

    public static final String PROVINCE = "410000";

    public record Unit(UUID id, String name, String region) {}

    private final Map<String, List<Unit>> byPlace = new HashMap<>();
    private final List<String> cities = new ArrayList<>();
    private final List<String> counties = new ArrayList<>();

    public Units(JdbcTemplate jdbc) {
        jdbc.query(
                "select id, short_name, region from directory.organisation where valid_to is null order by position",
                row -> {
                    var unit = new Unit(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
                    byPlace.computeIfAbsent(unit.region(), region -> new ArrayList<>())
                            .add(unit);
                });
        for (String place : byPlace.keySet().stream().sorted().toList()) {
            if (!place.equals(PROVINCE)) {
                (place.endsWith("00") ? cities : counties).add(place);
            }
        }
    }

    /** Where a plan is issued: one in ten by the province, half by cities, of which one issues many. */
    public String place(Random random) {
        int share = random.nextInt(100);
        if (share < 10) {
            return PROVINCE;
        }
        if (share < 20) {
            return CITY;
        }
        List<String> places = share < 60 || counties.isEmpty() ? cities : counties;
        return places.get(random.nextInt(places.size()));
    }

    /** Those of a place; the first are drawn more often. */
    public Unit of(String place, Random random) {
        List<Unit> units = byPlace.getOrDefault(place, List.of());
        double skewed = random.nextDouble() * random.nextDouble();
        return units.get((int) (skewed * units.size()));
    }

    public List<Unit> all(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** The places right below one. */
    public List<String> below(String place) {
        if (place.equals(PROVINCE)) {
            return cities;
        }
        String beginning = place.substring(0, 4);
        return place.endsWith("00")
                ? counties.stream()
                        .filter(county -> county.startsWith(beginning))
                        .toList()
                : List.of();
    }
}
