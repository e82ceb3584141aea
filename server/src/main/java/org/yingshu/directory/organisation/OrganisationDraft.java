package org.yingshu.directory.organisation;

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

/**
 * What somebody says of an organisation.
 *
 * @param nameEn what readers of English see
 * @param renamedOn the first day of the new name, when the name changes; the old one stays valid until the day before.
 *     Absent to put a slip right: then the old name is forgotten.
 * @param aliases other names in use; those left out end
 * @param posts the posts as they are to be
 */
record OrganisationDraft(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 60) @Nullable String shortName,
        @Size(max = 200) @Nullable String nameEn,
        @NotBlank @Pattern(regexp = "\\d{6}") String region,
        @NotNull AdministrativeLevel level,
        @NotNull OrganisationKind kind,
        @Nullable UUID parent,
        @Nullable String creditCode,
        @Size(max = 200) @Nullable String address,
        @Size(max = 2000) @Nullable String duties,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate renamedOn,
        @Nullable List<@Valid AliasDraft> aliases,
        @Nullable List<@Valid PostDraft> posts) {

    record AliasDraft(
            @NotBlank @Size(max = 120) String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record PostDraft(
            @NotBlank @Size(max = 60) String title,
            @Size(max = 40) @Nullable String holder,
            @Size(max = 500) @Nullable String duties,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    List<AliasDraft> aliasesOrNone() {
        return aliases == null ? List.of() : aliases;
    }

    List<PostDraft> postsOrNone() {
        return posts == null ? List.of() : posts;
    }

    String nameEnOrNone() {
        return nameEn == null ? "" : nameEn.strip();
    }

    String shortNameOrName() {
        return shortName == null || shortName.isBlank() ? name.strip() : shortName.strip();
    }
}
