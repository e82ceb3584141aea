package org.yingshu.directory.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;

/** A name for several organisations. */
record Group(
        UUID id,
        int version,
        String name,
        String region,
        @Nullable String regionName,
        List<OrganisationKind> kinds,
        List<AdministrativeLevel> levels,
        List<String> endings,
        @Nullable String note,
        String source,
        List<Listed> listed,
        List<Member> members) {

    /** As lists show it. */
    record Row(
            UUID id,
            String name,
            String region,
            @Nullable String regionName,
            List<OrganisationKind> kinds,
            List<AdministrativeLevel> levels,
            long listed,
            String position) {}

    /** Who is named, with the days. */
    record Listed(
            UUID organisation,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Who is meant on the day that was asked for. */
    record Member(UUID id, String name, String region) {}

    record Draft(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Pattern(regexp = "\\d{6}") String region,
            @Nullable List<OrganisationKind> kinds,
            @Nullable List<AdministrativeLevel> levels,
            @Nullable List<@NotBlank String> endings,
            @Size(max = 500) @Nullable String note,
            @Nullable List<@Valid ListedDraft> listed) {}

    record ListedDraft(
            @NotNull UUID organisation,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
