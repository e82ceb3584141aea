package org.yingshu.hall.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.SampleHallWork;
import org.yingshu.hall.booking.PlayedVisits;
import org.yingshu.hall.daily.Mark;
import org.yingshu.hall.daily.Marks;
import org.yingshu.hall.daily.Marks.Entering;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.team.PlayedTeams;
import org.yingshu.hall.team.Team;
import org.yingshu.hall.team.Teams;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;

/** Made-up work of a hall, through the same commands as everybody's. */
@Component
class PlayedWork implements SampleHallWork {

    private final PlayedTeams playedTeams;
    private final PlayedVisits playedVisits;
    private final Teams teams;
    private final Marks marks;
    private final Appraisals appraisals;
    private final Journal journal;

    PlayedWork(
            PlayedTeams playedTeams,
            PlayedVisits playedVisits,
            Teams teams,
            Marks marks,
            Appraisals appraisals,
            Journal journal) {
        this.playedTeams = playedTeams;
        this.playedVisits = playedVisits;
        this.teams = teams;
        this.marks = marks;
        this.appraisals = appraisals;
        this.journal = journal;
    }

    @Override
    public void second(UUID hall, LocalDate from) {
        playedTeams.second(hall, from);
    }

    @Override
    public void visits(UUID hall, LocalDate from, LocalDate to, long seed) {
        playedVisits.play(hall, from, to, seed);
    }

    @Override
    @Transactional
    public void evaluate(UUID hall) {
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        YearMonth last = YearMonth.from(today).minusMonths(1);
        LocalDate early = last.atDay(10);
        LocalDate late = last.atDay(22);
        enter(hall, early, SubjectKind.WINDOW, "1", Mark.Kind.COMMENDATION, "2", "群众送来感谢信，主动帮老人填表");
        enter(hall, late, SubjectKind.WINDOW, "3", Mark.Kind.ENVIRONMENT, "-1", "巡查时台面堆放杂物");
        for (Teams.Kept kept : teams.of(hall)) {
            Team team = kept.team();
            String person = team.members().getFirst().account().toString();
            enter(hall, early, SubjectKind.TEAM, team.id().toString(), Mark.Kind.SERVICE, "1", "延时服务到当日最后一位群众");
            enter(hall, late, SubjectKind.STAFF, person, Mark.Kind.ATTENDANCE, "-0.5", "上午未按时到岗，未请假");
            enter(hall, today, SubjectKind.STAFF, person, Mark.Kind.CONDUCT, "-1", "巡查时未佩戴工作证");
        }
        appraisals.confirm(hall, last.toString(), Intent.NONE);
    }

    private void enter(
            UUID hall, LocalDate day, SubjectKind subject, String key, Mark.Kind kind, String points, String reason) {
        var entering = new Entering(day, subject, key, null, kind, new BigDecimal(points), reason, List.of());
        marks.enter(hall, entering, Intent.NONE);
    }
}
