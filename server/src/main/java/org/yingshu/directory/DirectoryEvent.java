package org.yingshu.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to places and bodies that others may have to follow. */
public sealed interface DirectoryEvent {

    /** Regions were renamed, merged or split; {@code effective} is the first day of the new ones. */
    record RegionChanged(UUID id, String kind, LocalDate effective, List<String> before, List<String> after)
            implements DirectoryEvent {}

    /** The body exists no longer after {@code last}. */
    record OrganisationDissolved(UUID id, LocalDate last) implements DirectoryEvent {}
}
