package org.yingshu.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.Changes.Change;
import org.yingshu.directory.model.OrganisationKind;

/** An organisation with all that hangs on it. */
record Organisation(
        UUID id,
        int version,
        String name,
        String shortName,
        String nameEn,
        String region,
        @Nullable String regionName,
        AdministrativeLevel level,
        OrganisationKind kind,
        @Nullable UUID parent,
        @Nullable String parentName,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String duties,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<OtherName> names,
        List<Post> posts,
        List<GroupName> groups,
        List<Change> changes) {

    /**
     * Another name.
     *
     * @param kind SHORT, ALIAS or FORMER
     */
    record OtherName(
            UUID id,
            String name,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Post(
            UUID id,
            String title,
            @Nullable String holder,
            @Nullable String duties,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record GroupName(UUID id, String name) {}
}
