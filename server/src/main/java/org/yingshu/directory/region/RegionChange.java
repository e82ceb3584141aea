package org.yingshu.directory.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Regions that become others from a day on (行政区划变更).
 *
 * @param effective the first day of the new ones
 * @param before the codes that end the day before
 * @param source the decision that orders it
 */
record RegionChange(
        @NotNull Kind kind,
        @NotNull LocalDate effective,
        @NotEmpty List<@Pattern(regexp = "\\d{6}") String> before,
        @NotEmpty List<@Valid Successor> after,
        @NotBlank @Size(max = 200) String source) {

    enum Kind {
        /** One region gets another name or code: 撤县设区, 更名. */
        RENAME,
        /** Several become one. */
        MERGE,
        /** One becomes several. */
        SPLIT
    }

    record Successor(
            @Pattern(regexp = "\\d{6}") String code,
            @NotBlank @Size(max = 40) String name) {}
}
