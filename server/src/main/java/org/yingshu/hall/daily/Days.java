package org.yingshu.hall.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.hall.fact.Facts;
import org.yingshu.hall.fact.Measured;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.standard.Standards;
import org.yingshu.hall.team.Teams;
import org.yingshu.shared.access.Caller;

/** What is known of a hall's days, as far as the caller may see it. */
@Component
public class Days {

    private final Halls halls;
    private final Teams teams;
    private final Facts facts;
    private final Marks marks;
    private final Standards standards;

    Days(Halls halls, Teams teams, Facts facts, Marks marks, Standards standards) {
        this.halls = halls;
        this.teams = teams;
        this.facts = facts;
        this.marks = marks;
        this.standards = standards;
    }

    /**
     * @param manages whether the caller enters and settles marks
     * @param all whether the caller sees everybody; otherwise only what is the caller's own
     * @param objectionDays calendar days in which one may object; configuration
     */
    record Day(
            LocalDate day,
            boolean manages,
            boolean all,
            int objectionDays,
            List<Measured> measured,
            List<Marks.Kept> marks) {}

    /** Whose results a caller sees. */
    public record Reader(UUID account, boolean all, Set<String> teams) {

        public boolean sees(SubjectKind kind, String key) {
            return all
                    || switch (kind) {
                        case WINDOW -> false;
                        case TEAM -> teams.contains(key);
                        case STAFF -> key.equals(account.toString());
                    };
        }
    }

    public Reader reader(Hall hall, LocalDate from, LocalDate to) {
        Caller caller = Caller.current();
        return new Reader(
                caller.account(),
                HallRights.seesAll(caller, hall),
                facts.teamsOf(hall.id(), caller.account(), from, to));
    }

    Day of(UUID hallId, LocalDate day) {
        Hall hall = halls.hall(hallId);
        Reader reader = reader(hall, day, day);
        return new Day(
                day,
                HallRights.manages(Caller.current(), hall),
                reader.all(),
                standards.on(hallId, day).objectionDays(),
                facts.of(hall, day, day, teams.names(hallId)).stream()
                        .filter(one -> reader.sees(one.kind(), one.key()))
                        .toList(),
                marks.of(hallId, day, day).stream()
                        .filter(kept ->
                                reader.sees(kept.mark().subject(), kept.mark().key())
                                        || reader.account().equals(kept.mark().account()))
                        .toList());
    }
}
