package org.yingshu.directory.henan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.OrganisationKind;
import org.yingshu.directory.model.Period;

/**
 * An organisation of the base data.
 *
 * @param english what it is called in English
 * @param parent name in full of the body above it, of the same region; empty for none
 */
record BaseOrganisation(
        String name,
        String shortName,
        String english,
        String region,
        AdministrativeLevel level,
        OrganisationKind kind,
        String parent,
        Period period,
        List<String> otherNames,
        String source) {

    /** Always the same for the same body, so that other data that come with the platform can name it. */
    UUID id() {
        return id(region, name);
    }

    static UUID id(String region, String name) {
        return named("organisation/" + region + "/" + name);
    }

    static UUID named(String what) {
        return UUID.nameUUIDFromBytes(("yingshu/henan/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
