package org.yingshu.directory.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an enterprise.
 *
 * @param phone in full; absent to leave the stored one as it is
 */
public record EnterpriseDraft(
        @NotBlank String creditCode,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Pattern(regexp = "\\d{6}") String region,
        @Size(max = 60) @Nullable String industry,
        @Nullable Scale scale,
        @NotNull Status status,
        @Nullable LocalDate foundedOn,
        @Size(max = 40) @Nullable String representative,
        @Size(max = 200) @Nullable String address,
        @Nullable String phone) {

    /** 统计上大中小微型企业划分. */
    public enum Scale {
        LARGE,
        MEDIUM,
        SMALL,
        MICRO
    }

    /** As the register says it. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        REVOKED,
        DEREGISTERED
    }
}
