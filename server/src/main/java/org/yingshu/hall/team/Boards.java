package org.yingshu.hall.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.entry.EntryCheck;
import org.yingshu.hall.fact.Facts;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.shared.access.Caller;

/** Puts what has entered a hall beside what its teams may decide. */
@Component
class Boards {

    private final Halls halls;
    private final Teams teams;
    private final EntryCheck entry;
    private final Facts facts;
    private final Clock clock;

    Boards(Halls halls, Teams teams, EntryCheck entry, Facts facts, Clock clock) {
        this.halls = halls;
        this.teams = teams;
        this.entry = entry;
        this.facts = facts;
        this.clock = clock;
    }

    Board of(UUID hallId) {
        Hall hall = halls.hall(hallId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        List<Board.Entered> entered = entry.of(hall.region()).lines().stream()
                .map(line -> new Board.Entered(
                        line.code(),
                        line.name(),
                        line.departments(),
                        line.windows().stream()
                                .filter(window -> window.hall().equals(hall.name()))
                                .map(window -> window.number())
                                .toList()))
                .filter(item -> !item.windows().isEmpty())
                .toList();
        return Board.of(
                today,
                entered,
                teams.of(hallId),
                facts.decided(hallId, today.withDayOfYear(1), today),
                HallRights.manages(Caller.current(), hall));
    }
}
