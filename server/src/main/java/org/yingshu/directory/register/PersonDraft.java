package org.yingshu.directory.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a person.
 *
 * @param citizenId in full; absent to leave the stored one as it is
 * @param phone as with citizenId
 */
public record PersonDraft(
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Pattern(regexp = "\\d{6}") String region,
        @Nullable String citizenId,
        @Nullable String phone,
        @Size(max = 120) @Nullable String employer) {}
