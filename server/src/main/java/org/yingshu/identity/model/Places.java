package org.yingshu.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.RegionView;

/** The names of organisations and regions, as the directory has them today. */
@Component
public class Places {

    private final Directory directory;
    private final Clock clock;

    Places(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A name for each organisation that exists. */
    public Map<UUID, String> organisations(Collection<UUID> ids) {
        return directory.organisations(ids).stream()
                .collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
    }

    /** The body that people of the region mean by a name, in full or short. */
    public Optional<UUID> organisation(String name, String region) {
        return directory.resolve(name, region, LocalDate.now(clock));
    }

    public List<RegionView> regions() {
        return directory.regions(LocalDate.now(clock));
    }

    public Optional<String> region(String code) {
        return directory.region(code, LocalDate.now(clock)).map(RegionView::name);
    }
}
