package org.yingshu.hall.performance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.hall.daily.Days;
import org.yingshu.hall.daily.Mark;
import org.yingshu.hall.daily.Marks;
import org.yingshu.hall.fact.Facts;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.performance.AppraisalLife.Count;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.standard.Edition;
import org.yingshu.hall.standard.Grade;
import org.yingshu.hall.standard.Standards;
import org.yingshu.hall.team.Teams;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Appraisals of halls: counted anew until they are confirmed, and then as they were. */
@Component
class Appraisals {

    private final Journal journal;
    private final StreamKind<Appraisal, AppraisalLife.Command, AppraisalEvent> kind;
    private final JsonStateTable<Appraisal> table;
    private final JdbcClient jdbc;
    private final Halls halls;
    private final Teams teams;
    private final Facts facts;
    private final Marks marks;
    private final Days days;
    private final Standards standards;

    Appraisals(
            Journal journal,
            StreamKind<Appraisal, AppraisalLife.Command, AppraisalEvent> appraisalKind,
            JsonStateTable<Appraisal> appraisalTable,
            JdbcClient jdbc,
            Halls halls,
            Teams teams,
            Facts facts,
            Marks marks,
            Days days,
            Standards standards) {
        this.journal = journal;
        this.kind = appraisalKind;
        this.table = appraisalTable;
        this.jdbc = jdbc;
        this.halls = halls;
        this.teams = teams;
        this.facts = facts;
        this.marks = marks;
        this.days = days;
        this.standards = standards;
    }

    record VersionHead(int number, String reason, String by, Instant at) {}

    /**
     * A period as its page shows it.
     *
     * @param version that the next command is given against; 0 while it is provisional
     * @param confirmed the versions of a confirmed period, the oldest first
     * @param openObjections marks whose objection waits for an answer; only for who sees everybody
     */
    record Result(
            String period,
            LocalDate from,
            LocalDate to,
            int version,
            List<VersionHead> confirmed,
            Edition edition,
            boolean manages,
            boolean all,
            int openObjections,
            List<Scoring.Line> lines) {}

    /** @param period the last confirmed one; null where there is none */
    record Honours(@Nullable String period, List<Honour> items) {}

    /** @param key a window's number; empty for all others */
    record Honour(SubjectKind kind, String key, String name) {}

    Result of(UUID hallId, String text) {
        Period period = Period.parse(text);
        Hall hall = halls.hall(hallId);
        Days.Reader reader = days.reader(hall, period.from(), period.to());
        // The row has everybody's results: a reader gets those that are the reader's own.
        Stored<Appraisal> stored = CurrentScope.in(DataScope.ALL, () -> table.find(idOf(hallId, period)));
        Count count = stored == null
                ? count(hall, period)
                : new Count(
                        stored.state().last().edition(), stored.state().last().lines(), 0);
        return new Result(
                period.text(),
                period.from(),
                period.to(),
                stored == null ? 0 : stored.version(),
                stored == null
                        ? List.of()
                        : stored.state().versions().stream()
                                .map(one -> new VersionHead(one.number(), one.reason(), one.by(), one.at()))
                                .toList(),
                count.edition(),
                HallRights.manages(Caller.current(), hall),
                reader.all(),
                reader.all() ? count.openObjections() : 0,
                count.lines().stream()
                        .filter(line -> reader.sees(line.kind(), line.key()))
                        .toList());
    }

    @Transactional
    public void confirm(UUID hallId, String text, Intent intent) {
        Period period = Period.parse(text);
        Hall hall = halls.hall(hallId);
        HallRights.check(hall);
        UUID id = idOf(hallId, period);
        var command = new AppraisalLife.Command.Confirm(
                id, hallId, hall.region(), hall.organisation(), period.text(), period.to(), count(hall, period));
        journal.handle(kind, id, command, intent);
    }

    @Transactional
    public void correct(UUID hallId, String text, String reason, Intent intent) {
        Period period = Period.parse(text);
        Hall hall = halls.hall(hallId);
        HallRights.check(hall);
        var command = new AppraisalLife.Command.Correct(reason, count(hall, period));
        journal.handle(kind, idOf(hallId, period), command, intent);
    }

    /** The best windows and teams of the last confirmed period; people only where the hall's standard says so. */
    Honours honours(UUID hallId) {
        return CurrentScope.in(DataScope.ALL, () -> jdbc.sql("""
                                select id, version, head, state from hall.appraisal where hall = :hall
                                order by ends desc, period desc limit 1
                                """)
                .param("hall", hallId)
                .query((row, index) -> table.stored(row))
                .optional()
                .map(stored -> honours(stored.state()))
                .orElseGet(() -> new Honours(null, List.of())));
    }

    private static Honours honours(Appraisal appraisal) {
        Appraisal.Version last = appraisal.last();
        return new Honours(
                appraisal.period(),
                last.lines().stream()
                        .filter(line -> line.grade() == Grade.EXCELLENT
                                && (line.kind() != SubjectKind.STAFF
                                        || last.edition().namesStaff()))
                        .map(line -> new Honour(
                                line.kind(), line.kind() == SubjectKind.WINDOW ? line.key() : "", line.name()))
                        .toList());
    }

    private Count count(Hall hall, Period period) {
        Edition edition = standards.on(hall.id(), period.from());
        List<Mark> noted = CurrentScope.in(DataScope.ALL, () -> marks.of(hall.id(), period.from(), period.to()).stream()
                .map(Marks.Kept::mark)
                .toList());
        int open = (int) noted.stream()
                .filter(mark -> mark.status() == Mark.Status.OBJECTED)
                .count();
        return new Count(
                edition,
                Scoring.rank(facts.of(hall, period.from(), period.to(), teams.names(hall.id())), noted, edition),
                open);
    }

    private static UUID idOf(UUID hall, Period period) {
        String name = "hall.appraisal/" + hall + "/" + period.text();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
