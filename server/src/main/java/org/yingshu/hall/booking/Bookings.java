package org.yingshu.hall.booking;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.hall.HallEvent;
import org.yingshu.hall.HallEvent.Visitor;
import org.yingshu.hall.HallEvent.Wish;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Booking;
import org.yingshu.hall.model.BookingCommand;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.Slots;
import org.yingshu.hall.model.Slots.Slot;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.place.WindowContent;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.secret.Secrets;

/** Appointments, tickets and calls. */
@Component
class Bookings {

    /** So that nobody keeps whole days for others to buy. */
    private static final int MOST_OPEN = 3;
    /** Without signs that look alike. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 8;
    private static final int PHONE_END = 4;

    private final Halls halls;
    private final WindowContent content;
    private final BookingQueries queries;
    private final JsonStateTable<Booking> table;
    private final StreamKind<Booking, BookingCommand, HallEvent> kind;
    private final Journal journal;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Bookings(
            Halls halls,
            WindowContent content,
            BookingQueries queries,
            JsonStateTable<Booking> table,
            StreamKind<Booking, BookingCommand, HallEvent> kind,
            Journal journal,
            Secrets secrets) {
        this.halls = halls;
        this.content = content;
        this.queries = queries;
        this.table = table;
        this.kind = kind;
        this.journal = journal;
        this.secrets = secrets;
    }

    /** The slots of a day that one may still book; none before today, nor beyond what the hall plans ahead. */
    List<Slot> slots(Hall hall, LocalDate day) {
        LocalDateTime now = now();
        LocalDate today = now.toLocalDate();
        if (hall.slotPlaces() == 0 || day.isBefore(today) || day.isAfter(today.plusDays(hall.daysAhead()))) {
            return List.of();
        }
        Map<LocalTime, Integer> taken = queries.taken(hall.id(), day);
        LocalTime after = day.equals(today) ? now.toLocalTime() : LocalTime.MIN;
        return Slots.of(halls.open(hall, day), hall.slotMinutes(), hall.slotPlaces(), taken, after);
    }

    @Transactional
    public Booking book(
            UUID hallId, LocalDate day, LocalTime from, String name, String phone, String about, Wish wish) {
        Hall hall = halls.hall(hallId);
        check(hall, wish);
        queries.hold(hallId, day);
        Slot slot = slots(hall, day).stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_SLOT));
        if (slot.free() == 0) {
            throw new ProblemException(HallProblem.SLOT_FULL);
        }
        byte[] digest = secrets.digest(phone);
        if (queries.open(digest, now().toLocalDate()) >= MOST_OPEN) {
            throw new ProblemException(HallProblem.TOO_MANY_BOOKINGS, MOST_OPEN);
        }
        UUID id = Ids.next();
        Base64.Encoder base64 = Base64.getEncoder();
        var visitor = new Visitor(
                name,
                base64.encodeToString(secrets.encrypt(phone, "hall.booking.phone/" + id)),
                base64.encodeToString(digest),
                end(phone));
        var command = new BookingCommand.Book(
                id, hallId, hall.region(), code(), day, slot.from(), slot.to(), visitor, about, wish);
        return journal.handle(kind, id, command, visitor()).state();
    }

    /** By the code and the last digits of the phone: the code alone tells nothing to who found it. */
    Booking of(String code, String phoneEnd) {
        return queries.byCode(code.strip().toUpperCase(Locale.ROOT))
                .map(this::booking)
                .filter(booking -> booking.visitor() == null
                        || booking.visitor().phoneEnd().equals(phoneEnd))
                .orElseThrow(() -> new ProblemException(HallProblem.NO_SUCH_BOOKING));
    }

    /** How many are called before; null for who has not arrived. */
    @Nullable
    Integer before(Booking booking) {
        return booking.status() == Booking.Status.WAITING
                ? (Integer) queries.waitingBefore(
                        booking.hall(), booking.day(), Objects.requireNonNull(booking.waitingSince()))
                : null;
    }

    @Transactional
    public Booking cancel(String code, String phoneEnd) {
        Booking booking = of(code, phoneEnd);
        return journal.handle(kind, booking.id(), new BookingCommand.Cancel(null), visitor())
                .state();
    }

    @Transactional
    public Booking arrive(UUID id, Intent intent) {
        Booking booking = booking(id);
        var command = new BookingCommand.Arrive(ticket("Y", booking.hall(), booking.day()));
        return handled(journal.handle(kind, id, command, intent));
    }

    @Transactional
    public Booking walkIn(UUID hallId, String about, Wish wish, Intent intent) {
        Hall hall = halls.hall(hallId);
        check(hall, wish);
        LocalDate today = now().toLocalDate();
        UUID id = intent.newId();
        Stored<Booking> known = table.find(id);
        if (known != null) {
            return known.state();
        }
        var command = new BookingCommand.WalkIn(
                id, hallId, hall.region(), code(), today, ticket("A", hallId, today), about, wish);
        return handled(journal.handle(kind, id, command, Intent.NONE));
    }

    /** Calls whoever is next; two windows never call the same. */
    @Transactional
    public Booking call(UUID hallId, String window) {
        Hall hall = halls.hall(hallId);
        exists(hall, window);
        LocalDateTime now = now();
        UUID next = queries.next(hallId, window, now.toLocalDate(), now.toLocalTime())
                .orElseThrow(() -> new ProblemException(HallProblem.NOBODY_WAITS));
        return handled(journal.handle(kind, next, new BookingCommand.Call(window), Intent.NONE));
    }

    /** Calls the same visitor once more, to the same window or to another that takes in what the visitor came for. */
    @Transactional
    public Booking callAgain(UUID id, String window, Intent intent) {
        Booking booking = booking(id);
        Hall hall = halls.hall(booking.hall());
        exists(hall, window);
        if (booking.wish().service() != null) {
            content.checked(hall, window, booking.wish().service());
        }
        return handled(journal.handle(kind, id, new BookingCommand.Call(window), intent));
    }

    /** Who asks for a window with a class says for what, and gets no ticket for one that does not take it in (R5.24). */
    private void check(Hall hall, Wish wish) {
        if (wish.asked() != null) {
            content.checked(hall, wish.asked(), wish.service());
        }
    }

    private static void exists(Hall hall, String window) {
        if (hall.window(window).isEmpty()) {
            throw new ProblemException(HallProblem.NO_SUCH_WINDOW, window);
        }
    }

    @Transactional
    public Booking handle(UUID id, BookingCommand command, Intent intent) {
        return handled(journal.handle(kind, id, command, intent));
    }

    Booking booking(UUID id) {
        Stored<Booking> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(HallProblem.NO_SUCH_BOOKING);
        }
        return stored.state();
    }

    /** All visits of a day, in the order in which they come. */
    List<Booking> ofDay(UUID hall, LocalDate day) {
        return queries.ofDay(hall, day).stream().map(table::read).toList();
    }

    private static Booking handled(Handled<Booking> handled) {
        return handled.state();
    }

    /** Y12 for the twelfth visitor of the day, who had booked; A13 for the next, who had not. */
    private String ticket(String letter, UUID hall, LocalDate day) {
        return letter + "%03d".formatted(queries.nextTicket(hall, day));
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private static String end(String phone) {
        return phone.substring(Math.max(0, phone.length() - PHONE_END));
    }

    private Act visitor() {
        return new Act("visitor", "来访人", null, null, journal.now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(journal.now(), WorkCalendar.ZONE);
    }
}
