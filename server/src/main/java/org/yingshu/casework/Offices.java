package org.yingshu.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.Directory;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.Step;

/** Who performs what in a place; asked once a day for each name, for directories change rarely and cases are many. */
@Component
public class Offices {

    private static final int MOST = 20_000;

    private final Directory directory;
    private final Clock clock;
    private final Map<Key, Office> known = new ConcurrentHashMap<>();
    private volatile LocalDate day = LocalDate.MIN;

    Offices(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    private record Key(String name, String region) {}

    /** By the names of all performers; where the place has no such office, its name alone. */
    public Map<String, Office> of(Procedure how, String region) {
        Map<String, Office> all = new LinkedHashMap<>();
        for (Step step : how.graph().steps()) {
            for (String performer : step.performers()) {
                if (!performer.equals(Step.APPLICANT)) {
                    all.computeIfAbsent(performer, name -> office(name, region));
                }
            }
        }
        return all;
    }

    public Office office(String name, String region) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        if (!today.equals(day) || known.size() > MOST) {
            known.clear();
            day = today;
        }
        Key key = new Key(name, region);
        Office found = known.get(key);
        if (found == null) {
            found = look(name, region, today);
            if (found.organisation() != null) {
                known.put(key, found);
            }
        }
        return found;
    }

    /** A county that has no such office is served by its city. */
    private Office look(String name, String region, LocalDate on) {
        Optional<UUID> own = directory.resolve(name, region, on);
        Optional<UUID> id = own.isPresent() || region.endsWith("00")
                ? own
                : directory.resolve(name, region.substring(0, 4) + "00", on);
        return id.flatMap(directory::organisation)
                .filter(view -> above(region).contains(view.region()))
                .map(view -> new Office(view.id(), view.name()))
                .orElseGet(() -> new Office(null, name));
    }

    /** Elsewhere nobody is competent, however alone somebody bears the name. */
    private static Set<String> above(String region) {
        return new HashSet<>(List.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000", "000000"));
    }

    public Optional<Office> known(UUID organisation) {
        return directory.organisation(organisation).map(view -> new Office(view.id(), view.name()));
    }
}
