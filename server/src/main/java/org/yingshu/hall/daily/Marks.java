package org.yingshu.hall.daily;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.files.Files;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.fact.Facts;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.standard.Standards;
import org.yingshu.hall.team.Team;
import org.yingshu.hall.team.Teams;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Marks of a hall's days, with their objections and answers. */
@Component
public class Marks {

    private final Journal journal;
    private final StreamKind<Mark, MarkLife.Command, MarkEvent> kind;
    private final JsonStateTable<Mark> table;
    private final JdbcClient jdbc;
    private final Halls halls;
    private final Teams teams;
    private final Standards standards;
    private final Facts facts;
    private final Accounts accounts;
    private final Files files;
    private final Notices notices;

    Marks(
            Journal journal,
            StreamKind<Mark, MarkLife.Command, MarkEvent> markKind,
            JsonStateTable<Mark> markTable,
            JdbcClient jdbc,
            Halls halls,
            Teams teams,
            Standards standards,
            Facts facts,
            Accounts accounts,
            Files files,
            Notices notices) {
        this.journal = journal;
        this.kind = markKind;
        this.table = markTable;
        this.jdbc = jdbc;
        this.halls = halls;
        this.teams = teams;
        this.standards = standards;
        this.facts = facts;
        this.accounts = accounts;
        this.files = files;
        this.notices = notices;
    }

    /** @param account who answers for a window; of a team and a person it is known */
    public record Entering(
            LocalDate day,
            SubjectKind subject,
            String key,
            @Nullable UUID account,
            Mark.Kind kind,
            BigDecimal points,
            String reason,
            List<UUID> files) {}

    /** With the version that the next command is given against. */
    public record Kept(int version, Mark mark) {}

    private record Subject(
            String name, @Nullable UUID account, @Nullable UUID organisation) {}

    /** Those of some days that the caller's scope has; whoever asks picks what the reader may see. */
    @Transactional(readOnly = true)
    public List<Kept> of(UUID hall, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select id, version, head, state from hall.mark
                        where hall = :hall and day between :from and :to order by day, id
                        """)
                .param("hall", hall)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> table.stored(row))
                .list()
                .stream()
                .map(stored -> new Kept(stored.version(), stored.state()))
                .toList();
    }

    @Transactional
    public Kept enter(UUID hallId, Entering it, Intent intent) {
        Hall hall = halls.hall(hallId);
        HallRights.check(hall);
        Subject subject = subject(hall, it);
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        UUID id = intent.newId();
        var mark = new Mark(
                id,
                hallId,
                hall.region(),
                it.day(),
                it.subject(),
                it.key(),
                subject.name(),
                subject.account(),
                subject.organisation(),
                it.kind(),
                it.points(),
                it.reason(),
                it.files(),
                Mark.Status.STANDING,
                today.plusDays(standards.on(hallId, it.day()).objectionDays()),
                null,
                null,
                Caller.current().name(),
                journal.now());
        Kept kept = handle(id, new MarkLife.Command.Enter(mark), intent);
        if (!it.files().isEmpty()) {
            files.attach(
                    it.files(),
                    "hall",
                    id,
                    subject.organisation() == null ? Set.of() : Set.of(subject.organisation()),
                    hall.region());
        }
        tell(mark, "hall.notice.mark");
        return kept;
    }

    @Transactional
    public Kept object(UUID id, String text, Intent intent) {
        seen(id);
        return handle(id, new MarkLife.Command.Object(text), intent);
    }

    @Transactional
    public Kept settle(UUID id, MarkLife.Outcome outcome, @Nullable BigDecimal points, String text, Intent intent) {
        HallRights.check(halls.hall(seen(id).hall()));
        Kept kept = handle(id, new MarkLife.Command.Settle(outcome, points, text), intent);
        tell(kept.mark(), "hall.notice.settled");
        return kept;
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        seen(id);
        return journal.history(id);
    }

    private Kept handle(UUID id, MarkLife.Command command, Intent intent) {
        var handled = journal.handle(kind, id, command, intent);
        return new Kept(handled.version(), handled.state());
    }

    /** Of somebody else's mark nobody hears whether there is one. */
    private Mark seen(UUID id) {
        Stored<Mark> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(HallProblem.NO_SUCH_MARK);
        }
        Mark mark = stored.state();
        if (!sees(halls.hall(mark.hall()), mark)) {
            throw new ProblemException(HallProblem.NO_SUCH_MARK);
        }
        return mark;
    }

    private boolean sees(Hall hall, Mark mark) {
        Caller caller = Caller.current();
        return HallRights.seesAll(caller, hall)
                || caller.account().equals(mark.account())
                || (mark.subject() == SubjectKind.TEAM
                        && facts.teamsOf(hall.id(), caller.account(), mark.day(), mark.day())
                                .contains(mark.key()));
    }

    private void tell(Mark mark, String code) {
        if (mark.account() != null) {
            notices.send(Notice.toAccounts(
                    Set.of(mark.account()),
                    code,
                    "/workbench/hall/days?hall=" + mark.hall() + "&day=" + mark.day(),
                    mark.day(),
                    mark.points().toPlainString(),
                    mark.reason()));
        }
    }

    private Subject subject(Hall hall, Entering it) {
        return switch (it.subject()) {
            case WINDOW -> {
                Hall.HallWindow window = hall.window(it.key())
                        .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_WINDOW, it.key()));
                UUID organisation =
                        it.account() == null ? null : account(it.account()).organisation();
                yield new Subject(window.kind(), it.account(), organisation);
            }
            case TEAM -> {
                Team team = teams.of(hall.id()).stream()
                        .map(Teams.Kept::team)
                        .filter(one -> one.id().toString().equals(it.key()))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_TEAM));
                Optional<UUID> leader = team.leader(it.day()).map(Team.Member::account);
                yield new Subject(team.organisationName(), leader.orElse(null), team.organisation());
            }
            case STAFF -> {
                AccountView who = account(id(it.key()));
                yield new Subject(who.name(), who.id(), who.organisation());
            }
        };
    }

    private AccountView account(@Nullable UUID id) {
        return accounts.account(Objects.requireNonNull(id))
                .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_SUBJECT));
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(HallProblem.NO_SUCH_SUBJECT);
        }
    }
}
