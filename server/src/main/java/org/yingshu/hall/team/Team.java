package org.yingshu.hall.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team that a department seconds to a hall (首席代表和授权审批团队).
 *
 * @param department as the catalogue calls it, so that its items are found
 * @param document by which it was sent
 * @param members also those of before
 * @param to the last day; null where none was set
 */
public record Team(
        UUID id,
        UUID hall,
        String region,
        UUID organisation,
        String organisationName,
        String department,
        Letter document,
        List<Member> members,
        LocalDate from,
        @Nullable LocalDate to,
        List<Authorisation> authorisations) {

    public Team {
        members = List.copyOf(members);
        authorisations = List.copyOf(authorisations);
    }

    /** @param file of the module files; null where the paper was not handed in */
    public record Letter(
            String number, LocalDate date, @Nullable UUID file) {}

    /** @param to the last day; null where none was set */
    public record Member(
            UUID account,
            String name,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean isThere(LocalDate day) {
            return covers(from, to, day);
        }
    }

    /**
     * The team may decide the item in the hall, without asking back (授权到位).
     *
     * @param to the last day; null while it stands
     * @param withdrawn why it ended; empty while it stands
     */
    public record Authorisation(
            String item,
            Letter letter,
            LocalDate from,
            @Nullable LocalDate to,
            String withdrawn) {}

    public boolean isThere(LocalDate day) {
        return covers(from, to, day);
    }

    /** Only a team that is there decides. */
    public Optional<Authorisation> authorisation(String item, LocalDate day) {
        return authorisations.stream()
                .filter(one -> one.item().equals(item) && isThere(day) && covers(one.from(), one.to(), day))
                .findFirst();
    }

    public Optional<Member> leader(LocalDate day) {
        return members.stream()
                .filter(member -> member.leader() && member.isThere(day))
                .findFirst();
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
