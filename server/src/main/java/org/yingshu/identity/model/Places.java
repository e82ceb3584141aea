package org.yingshu.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

    public Optional<String> region(String code) {
        return directory.region(code, LocalDate.now(clock)).map(RegionView::name);
    }
}
