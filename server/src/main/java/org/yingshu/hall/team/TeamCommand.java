package org.yingshu.hall.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.team.Team.Letter;

/** What can be done with a seconded team. That the people and items exist is seen to before. */
sealed interface TeamCommand {

    record Person(UUID account, String name, boolean leader) {}

    record Send(
            UUID id,
            UUID hall,
            String region,
            UUID organisation,
            String organisationName,
            String department,
            Letter document,
            List<Person> members,
            LocalDate from,
            @Nullable LocalDate to)
            implements TeamCommand {}

    /** Who is on it from today on, and until when it stays. */
    record Change(List<Person> members, @Nullable LocalDate to, String reason) implements TeamCommand {}

    record Authorise(List<String> items, Letter letter, LocalDate from) implements TeamCommand {}

    record Withdraw(String item, String reason) implements TeamCommand {}
}
