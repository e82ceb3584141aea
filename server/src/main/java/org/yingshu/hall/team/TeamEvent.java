package org.yingshu.hall.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.team.Team.Letter;
import org.yingshu.hall.team.Team.Member;

/** What happens to a seconded team. */
sealed interface TeamEvent {

    UUID team();

    record Sent(
            UUID team,
            UUID hall,
            String region,
            UUID organisation,
            String organisationName,
            String department,
            Letter document,
            List<Member> members,
            LocalDate from,
            @Nullable LocalDate to,
            Instant at)
            implements TeamEvent {}

    /** @param members with those of before */
    record Changed(
            UUID team, List<Member> members, @Nullable LocalDate to, String reason, Instant at) implements TeamEvent {}

    record Authorised(UUID team, List<String> items, Letter letter, LocalDate from, Instant at) implements TeamEvent {}

    /** @param day from which on the item goes back to the department */
    record Withdrawn(UUID team, String item, String reason, LocalDate day, Instant at) implements TeamEvent {}
}
