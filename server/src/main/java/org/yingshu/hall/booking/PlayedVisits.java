package org.yingshu.hall.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.hall.HallEvent;
import org.yingshu.hall.HallEvent.Wish;
import org.yingshu.hall.model.Booking;
import org.yingshu.hall.model.BookingCommand;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.Halls;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;

/** Made-up visitors of the last weeks, called and served at the times when they would have been. */
@Component
public class PlayedVisits {

    private static final int MOST_A_DAY = 8;
    private static final int LONGEST_WAIT = 50;

    private final Journal journal;
    private final StreamKind<Booking, BookingCommand, HallEvent> kind;
    private final Halls halls;
    private final Accounts accounts;

    PlayedVisits(Journal journal, StreamKind<Booking, BookingCommand, HallEvent> kind, Halls halls, Accounts accounts) {
        this.journal = journal;
        this.kind = kind;
        this.halls = halls;
        this.accounts = accounts;
    }

    @Transactional
    public void play(UUID hallId, LocalDate from, LocalDate to, long seed) {
        Hall hall = halls.hall(hallId);
        List<AccountView> clerks = accounts.holding("hall:serve", hall.region());
        Random random = new Random(seed);
        for (LocalDate day = from; !clerks.isEmpty() && day.isBefore(to); day = day.plusDays(1)) {
            int visits = day.getDayOfWeek().getValue() <= 5 ? 3 + random.nextInt(MOST_A_DAY - 2) : 0;
            for (int i = 0; i < visits; i++) {
                visit(hall, day, i, clerks.get(random.nextInt(clerks.size())), random);
            }
        }
    }

    private void visit(Hall hall, LocalDate day, int number, AccountView clerk, Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Instant came = day.atTime(9 + number % 7, random.nextInt(60))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
        Instant called = came.plusSeconds(60L * (2 + random.nextInt(LONGEST_WAIT)));
        String window =
                hall.windows().get(random.nextInt(hall.windows().size())).number();
        String code = "V" + Long.toString(random.nextLong() >>> 1, 36).toUpperCase(Locale.ROOT);
        journal.handle(
                kind,
                id,
                new BookingCommand.WalkIn(
                        id, hall.id(), hall.region(), code, day, "A%03d".formatted(number + 1), "", Wish.NONE),
                act(clerk, came));
        journal.handle(kind, id, new BookingCommand.Call(window), act(clerk, called));
        journal.handle(
                kind,
                id,
                random.nextInt(12) == 0 ? new BookingCommand.Miss() : new BookingCommand.Serve(),
                act(clerk, called.plusSeconds(600)));
    }

    private static Act act(AccountView clerk, Instant at) {
        String organisation =
                clerk.organisation() == null ? null : clerk.organisation().toString();
        return new Act(clerk.id().toString(), clerk.name(), organisation, null, at);
    }
}
