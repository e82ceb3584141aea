package org.yingshu.hall.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.team.Team.Authorisation;
import org.yingshu.hall.team.Team.Member;
import org.yingshu.hall.team.TeamCommand.Person;

/** A team is sent by a document, gets letters of authorisation, changes, and goes. Nothing of it is forgotten. */
final class TeamLife implements Lifecycle<Team, TeamCommand, TeamEvent> {

    @Override
    public Decision<TeamEvent> decide(@Nullable Team team, TeamCommand command, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        if (team == null) {
            return command instanceof TeamCommand.Send it ? send(it, act) : HallProblem.NO_SUCH_TEAM.refuse();
        }
        if (team.to() != null && team.to().isBefore(today)) {
            return HallProblem.TEAM_GONE.refuse(team.to().toString());
        }
        return switch (command) {
            case TeamCommand.Send it -> Decision.accept();
            case TeamCommand.Change it -> change(team, it, today, act);
            case TeamCommand.Authorise it -> {
                List<String> fresh = it.items().stream()
                        .filter(item -> team.authorisation(item, it.from()).isEmpty())
                        .toList();
                yield fresh.isEmpty()
                        ? Decision.accept()
                        : Decision.accept(new TeamEvent.Authorised(team.id(), fresh, it.letter(), it.from(), act.at()));
            }
            case TeamCommand.Withdraw it ->
                team.authorisations().stream().anyMatch(one -> stands(one, it.item()))
                        ? Decision.accept(new TeamEvent.Withdrawn(team.id(), it.item(), it.reason(), today, act.at()))
                        : HallProblem.NOT_AUTHORISED.refuse(it.item());
        };
    }

    private static Decision<TeamEvent> send(TeamCommand.Send it, Act act) {
        if (!whole(it.members()) || (it.to() != null && it.to().isBefore(it.from()))) {
            return HallProblem.BAD_TEAM.refuse();
        }
        List<Member> members = it.members().stream()
                .map(one -> new Member(one.account(), one.name(), one.leader(), it.from(), it.to()))
                .toList();
        return Decision.accept(new TeamEvent.Sent(
                it.id(),
                it.hall(),
                it.region(),
                it.organisation(),
                it.organisationName(),
                it.department(),
                it.document(),
                members,
                it.from(),
                it.to(),
                act.at()));
    }

    /** Who stays keeps the first day; who leaves was there until yesterday; a new leader begins anew. */
    private static Decision<TeamEvent> change(Team team, TeamCommand.Change it, LocalDate today, Act act) {
        LocalDate begin = today.isBefore(team.from()) ? team.from() : today;
        if (!whole(it.members()) || (it.to() != null && it.to().isBefore(team.from()))) {
            return HallProblem.BAD_TEAM.refuse();
        }
        List<Member> members = new ArrayList<>();
        for (Member member : team.members()) {
            boolean stays = it.members().stream().anyMatch(one -> same(one, member));
            if (!member.isThere(begin)) {
                members.add(member);
            } else if (stays) {
                members.add(new Member(member.account(), member.name(), member.leader(), member.from(), it.to()));
            } else if (member.from().isBefore(begin)) {
                members.add(new Member(
                        member.account(), member.name(), member.leader(), member.from(), begin.minusDays(1)));
            }
        }
        it.members().stream()
                .filter(one -> team.members().stream().noneMatch(member -> member.isThere(begin) && same(one, member)))
                .map(one -> new Member(one.account(), one.name(), one.leader(), begin, it.to()))
                .forEach(members::add);
        return Decision.accept(new TeamEvent.Changed(team.id(), members, it.to(), it.reason(), act.at()));
    }

    private static boolean same(Person one, Member member) {
        return one.account().equals(member.account()) && one.leader() == member.leader();
    }

    private static boolean stands(Authorisation one, String item) {
        return one.item().equals(item) && one.to() == null;
    }

    /** Nobody twice, and one who leads. */
    private static boolean whole(List<Person> members) {
        Set<UUID> accounts = members.stream().map(Person::account).collect(Collectors.toSet());
        return accounts.size() == members.size()
                && members.stream().filter(Person::leader).count() == 1;
    }

    @Override
    public Team evolve(@Nullable Team team, TeamEvent event) {
        return switch (event) {
            case TeamEvent.Sent it ->
                new Team(
                        it.team(),
                        it.hall(),
                        it.region(),
                        it.organisation(),
                        it.organisationName(),
                        it.department(),
                        it.document(),
                        it.members(),
                        it.from(),
                        it.to(),
                        List.of());
            case TeamEvent.Changed it ->
                with(Objects.requireNonNull(team), it.members(), it.to(), team.authorisations());
            case TeamEvent.Authorised it ->
                with(
                        Objects.requireNonNull(team),
                        team.members(),
                        team.to(),
                        Stream.concat(
                                        team.authorisations().stream(),
                                        it.items().stream()
                                                .map(item -> new Authorisation(item, it.letter(), it.from(), null, "")))
                                .toList());
            case TeamEvent.Withdrawn it ->
                with(
                        Objects.requireNonNull(team),
                        team.members(),
                        team.to(),
                        team.authorisations().stream()
                                .map(one -> stands(one, it.item())
                                        ? new Authorisation(
                                                one.item(),
                                                one.letter(),
                                                one.from(),
                                                it.day().minusDays(1),
                                                it.reason())
                                        : one)
                                .toList());
        };
    }

    private static Team with(
            Team team, List<Member> members, @Nullable LocalDate to, List<Authorisation> authorisations) {
        return new Team(
                team.id(),
                team.hall(),
                team.region(),
                team.organisation(),
                team.organisationName(),
                team.department(),
                team.document(),
                members,
                team.from(),
                to,
                authorisations);
    }
}
