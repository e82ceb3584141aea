package org.yingshu.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;

/** An organisation as lists show it. */
record OrganisationRow(
        UUID id,
        String name,
        String shortName,
        String region,
        @Nullable String regionName,
        AdministrativeLevel level,
        OrganisationKind kind,
        @Nullable String parentName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> otherNames,
        String position) {}
