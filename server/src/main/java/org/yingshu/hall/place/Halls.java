package org.yingshu.hall.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.OpenTime;
import org.yingshu.journal.JournalProblem;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Halls, and when they are open. */
@Component
public class Halls {

    private final HallStore store;
    private final PlaceCalendars calendars;
    private final WindowContent content;
    private final Clock clock;

    Halls(HallStore store, PlaceCalendars calendars, WindowContent content, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.content = content;
        this.clock = clock;
    }

    public List<Hall> list(@Nullable String region) {
        return store.list(region);
    }

    public Hall hall(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_HALL));
    }

    public List<OpenTime> open(Hall hall, LocalDate day) {
        return hall.hours().on(day, calendars.of(hall.region()));
    }

    @Transactional
    public Hall add(Hall hall) {
        check(hall);
        content.check(hall);
        try {
            store.add(hall, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new ProblemException(HallProblem.NAME_TAKEN, hall.name());
        }
        return hall(hall.id());
    }

    @Transactional
    public Hall change(Hall hall, int version) {
        check(hall);
        Hall before = hall(hall.id());
        check(before);
        content.check(hall);
        if (!store.update(hall, version, clock.instant())) {
            throw new ProblemException(JournalProblem.STALE_VERSION, version, before.version());
        }
        return hall(hall.id());
    }

    /** Who manages halls manages those of the own place, with all below it. */
    private static void check(Hall hall) {
        if (!Caller.current().scope().seesRegion(hall.region())) {
            throw new ProblemException(HallProblem.OTHER_REGION, hall.region());
        }
        if (!hall.hours().isOrdered()) {
            throw new ProblemException(HallProblem.BAD_HOURS);
        }
    }
}
