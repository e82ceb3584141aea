package org.yingshu.identity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and what that person may do. While standing in, all but the account is the absent person's. */
record SessionAnswer(
        AccountPart account,
        @Nullable OrganisationPart organisation,
        RegionPart region,
        List<RolePart> roles,
        List<String> permissions,
        @Nullable AbsentPart absent,
        List<StandInPart> standIns) {

    record AccountPart(UUID id, String login, String name, boolean mustChangePassword) {}

    record OrganisationPart(UUID id, String name) {}

    record RegionPart(String code, String name) {}

    record RolePart(String code, String name) {}

    /** Whom the person stands in for now. */
    record AbsentPart(UUID id, String name) {}

    /** Whom the person may stand in for today, by a delegation. */
    record StandInPart(
            UUID delegation, UUID id, String name, @Nullable String organisation, LocalDate until) {}
}
