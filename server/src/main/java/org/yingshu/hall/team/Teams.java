package org.yingshu.hall.team;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.Files;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.team.Team.Letter;
import org.yingshu.hall.team.TeamCommand.Person;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Sends teams to halls and keeps what they may decide. */
@Component
public class Teams {

    private final Journal journal;
    private final StreamKind<Team, TeamCommand, TeamEvent> kind;
    private final JsonStateTable<Team> table;
    private final TeamQueries queries;
    private final Halls halls;
    private final Directory directory;
    private final Accounts accounts;
    private final Matters matters;
    private final Files files;

    Teams(
            Journal journal,
            StreamKind<Team, TeamCommand, TeamEvent> teamKind,
            JsonStateTable<Team> teamTable,
            TeamQueries queries,
            Halls halls,
            Directory directory,
            Accounts accounts,
            Matters matters,
            Files files) {
        this.journal = journal;
        this.kind = teamKind;
        this.table = teamTable;
        this.queries = queries;
        this.halls = halls;
        this.directory = directory;
        this.accounts = accounts;
        this.matters = matters;
        this.files = files;
    }

    /** Somebody whom a team may have. */
    public record Member(UUID account, boolean leader) {}

    /** A letter of a department is attached to its team. */
    public record Sending(
            UUID organisation,
            String department,
            Letter document,
            List<Member> members,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** With the version that the next change is made against. */
    public record Kept(int version, Team team) {}

    /** All that a hall ever had, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(UUID hall) {
        return queries.ofHall(hall).stream().map(this::kept).toList();
    }

    /** What the hall's teams are called, by their ids. */
    public Map<String, String> names(UUID hall) {
        return of(hall).stream()
                .map(Kept::team)
                .collect(Collectors.toMap(team -> team.id().toString(), Team::organisationName));
    }

    Kept kept(UUID id) {
        Stored<Team> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(HallProblem.NO_SUCH_TEAM);
        }
        return new Kept(stored.version(), stored.state());
    }

    List<Recorded> history(UUID id) {
        kept(id);
        return journal.history(id);
    }

    /** Who works for an organisation of the caller's place. */
    List<AccountView> people(UUID organisation) {
        return accounts.of(organisation).stream()
                .filter(one -> Caller.current().scope().seesRegion(one.region()))
                .toList();
    }

    @Transactional
    public Kept send(UUID hallId, Sending it, Intent intent) {
        Hall hall = halls.hall(hallId);
        HallRights.check(hall);
        OrganisationView organisation = directory
                .organisation(it.organisation())
                .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_PERSON));
        UUID id = intent.newId();
        var command = new TeamCommand.Send(
                id,
                hallId,
                hall.region(),
                it.organisation(),
                organisation.name(),
                it.department(),
                it.document(),
                persons(it.organisation(), it.members()),
                it.from(),
                it.to());
        return keep(journal.handle(kind, id, command, intent), it.document());
    }

    @Transactional
    public Kept change(UUID id, List<Member> members, @Nullable LocalDate to, String reason, Intent intent) {
        Team team = managed(id);
        var command = new TeamCommand.Change(persons(team.organisation(), members), to, reason);
        return keep(journal.handle(kind, id, command, intent), null);
    }

    @Transactional
    public Kept authorise(UUID id, List<String> items, Letter letter, LocalDate from, Intent intent) {
        Team team = managed(id);
        Map<String, ServiceHead> known = matters.heads(LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE)).stream()
                .collect(Collectors.toMap(ServiceHead::code, head -> head, (one, other) -> one));
        for (String item : items) {
            ServiceHead head = known.get(item);
            if (head == null || !head.departments().contains(team.department())) {
                throw new ProblemException(HallProblem.OTHER_DEPARTMENT, item, team.department());
            }
        }
        var command = new TeamCommand.Authorise(List.copyOf(new HashSet<>(items)), letter, from);
        return keep(journal.handle(kind, id, command, intent), letter);
    }

    @Transactional
    public Kept withdraw(UUID id, String item, String reason, Intent intent) {
        managed(id);
        return keep(journal.handle(kind, id, new TeamCommand.Withdraw(item, reason), intent), null);
    }

    private Team managed(UUID id) {
        Team team = kept(id).team();
        HallRights.check(halls.hall(team.hall()));
        return team;
    }

    /** A department sends its own people. */
    private List<Person> persons(UUID organisation, List<Member> members) {
        Map<UUID, AccountView> own =
                accounts.of(organisation).stream().collect(Collectors.toMap(AccountView::id, one -> one));
        return members.stream()
                .map(member -> {
                    AccountView one = own.get(member.account());
                    if (one == null) {
                        throw new ProblemException(HallProblem.NO_SUCH_PERSON);
                    }
                    return new Person(one.id(), one.name(), member.leader());
                })
                .toList();
    }

    private Kept keep(Handled<Team> handled, @Nullable Letter letter) {
        Team team = handled.state();
        queries.keepMembers(team);
        if (letter != null && letter.file() != null) {
            files.attach(List.of(letter.file()), "hall", team.id(), Set.of(team.organisation()), team.region());
        }
        return new Kept(handled.version(), team);
    }
}
