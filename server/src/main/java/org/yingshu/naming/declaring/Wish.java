package org.yingshu.naming.declaring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.engine.naming.NameRules.Said;

/**
 * The name that somebody would like.
 *
 * @param kind of enterprise, as the element enterprise.kind says it
 * @param region where it is to be registered
 */
record Wish(
        @NotNull @Pattern(regexp = "\\d{6}") String region,
        @NotBlank @Size(max = 40) String kind,
        @NotNull @Size(max = 40) String division,
        @NotNull @Size(max = 40) String tradeName,
        @NotNull @Size(max = 40) String industry,
        @NotNull @Size(max = 40) String form,
        boolean acrossProvinces,
        boolean acrossIndustries,
        boolean otherMeaning) {

    NameParts parts() {
        return new NameParts(division, tradeName, industry, form);
    }

    Said said() {
        return new Said(acrossProvinces, acrossIndustries, otherMeaning);
    }
}
