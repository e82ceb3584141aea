package org.yingshu.hall.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.hall.HallEvent.Wish;
import org.yingshu.hall.model.Booking;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.model.OpenTime;
import org.yingshu.hall.model.OpeningHours;
import org.yingshu.hall.model.Slots.Slot;
import org.yingshu.hall.place.Halls;
import org.yingshu.hall.place.WindowContent;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Halls for everybody: where, when, and an appointment without an account. */
@RestController
@RequestMapping("/api/portal/hall")
class PortalHallController {

    /** The opening hours of a week are told, and of all days that can be booked. */
    private static final int DAYS = 7;

    private final Halls halls;
    private final WindowContent content;
    private final Bookings bookings;
    private final BookingQueries queries;
    private final Clock clock;

    PortalHallController(Halls halls, WindowContent content, Bookings bookings, BookingQueries queries, Clock clock) {
        this.halls = halls;
        this.content = content;
        this.bookings = bookings;
        this.queries = queries;
        this.clock = clock;
    }

    /** @param waiting how many wait there now */
    record Card(
            UUID id,
            String name,
            String region,
            String address,
            String phone,
            List<OpenTime> today,
            boolean open,
            int waiting,
            boolean books) {}

    /** @param reason why the hours are other than usual */
    record Day(
            LocalDate day, List<OpenTime> hours, @Nullable String reason) {}

    /** What a window takes in. */
    record Offered(String code, Words name) {}

    /**
     * @param services those that a window of the hall names
     * @param days from today on, a week or as far as one may book
     */
    record Page(
            Card card,
            String note,
            List<Hall.HallWindow> windows,
            List<Offered> services,
            List<Day> days,
            int daysAhead) {}

    record Appointment(
            String code,
            UUID hall,
            String hallName,
            String address,
            LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            String about,
            @Nullable String asked,
            Booking.Status status,
            @Nullable String ticket,
            @Nullable String window,
            @Nullable Integer before) {}

    /**
     * @param asked the window that the visitor wants; any where null
     * @param service code of the item or one-thing that the visitor comes for; a window with a class asks for it
     */
    record BookRequest(
            @NotNull LocalDate day,
            @NotNull LocalTime from,
            @NotBlank @Size(max = 40) String name,
            @NotNull @Pattern(regexp = "1\\d{10}") String phone,
            @NotNull @Size(max = 100) String about,
            @Nullable @Size(max = 10) String asked,
            @Nullable @Size(max = 100) String service) {}

    record CancelRequest(
            @NotNull @Pattern(regexp = "\\d{4}") String phoneEnd) {}

    @GetMapping("/halls")
    List<Card> list(@RequestParam @Nullable String region) {
        return seeing(() -> cards(halls.list(region)));
    }

    @GetMapping("/halls/{id}")
    Page show(@PathVariable UUID id) {
        return seeing(() -> {
            Hall hall = halls.hall(id);
            LocalDate today = LocalDate.now(clock);
            List<Day> days = IntStream.range(0, Math.max(DAYS, hall.daysAhead() + 1))
                    .mapToObj(today::plusDays)
                    .map(day -> day(hall, day))
                    .toList();
            return new Page(
                    cards(List.of(hall)).getFirst(),
                    hall.note(),
                    hall.windows(),
                    services(hall),
                    days,
                    hall.daysAhead());
        });
    }

    @GetMapping("/halls/{id}/slots")
    List<Slot> slots(@PathVariable UUID id, @RequestParam LocalDate day) {
        return seeing(() -> bookings.slots(halls.hall(id), day));
    }

    @PostMapping("/halls/{id}/bookings")
    Appointment book(@PathVariable UUID id, @Valid @RequestBody BookRequest request) {
        return seeing(() -> appointment(bookings.book(
                id,
                request.day(),
                request.from(),
                request.name().strip(),
                request.phone(),
                request.about(),
                new Wish(request.asked(), request.service()))));
    }

    @GetMapping("/bookings/{code}")
    Appointment find(@PathVariable String code, @RequestParam String phoneEnd) {
        return seeing(() -> appointment(bookings.of(code, phoneEnd)));
    }

    @PostMapping("/bookings/{code}/cancellation")
    Appointment cancel(@PathVariable String code, @Valid @RequestBody CancelRequest request) {
        return seeing(() -> appointment(bookings.cancel(code, request.phoneEnd())));
    }

    private List<Offered> services(Hall hall) {
        return content.named(hall).stream()
                .map(head -> new Offered(head.code(), head.name()))
                .toList();
    }

    /** The public has no scope; what it sees of the queue are numbers, and the visit whose code it knows. */
    private static <T> T seeing(Supplier<T> work) {
        return CurrentScope.in(DataScope.ALL, work);
    }

    private List<Card> cards(List<Hall> shown) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> waiting =
                queries.waiting(shown.stream().map(Hall::id).toList(), today);
        return shown.stream()
                .map(hall -> card(hall, today, waiting.getOrDefault(hall.id(), 0)))
                .toList();
    }

    private Card card(Hall hall, LocalDate today, int waiting) {
        List<OpenTime> hours = halls.open(hall, today);
        LocalTime now = LocalTime.now(clock);
        return new Card(
                hall.id(),
                hall.name(),
                hall.region(),
                hall.address(),
                hall.phone(),
                hours,
                hours.stream().anyMatch(time -> time.covers(now)),
                waiting,
                hall.slotPlaces() > 0);
    }

    private Day day(Hall hall, LocalDate day) {
        OpeningHours.Special special = hall.hours().special().get(day);
        return new Day(day, halls.open(hall, day), special == null ? null : special.reason());
    }

    private Appointment appointment(Booking booking) {
        Hall hall = halls.hall(booking.hall());
        return new Appointment(
                booking.code(),
                hall.id(),
                hall.name(),
                hall.address(),
                booking.day(),
                booking.from(),
                booking.to(),
                booking.about(),
                booking.wish().asked(),
                booking.status(),
                booking.ticket(),
                booking.window(),
                bookings.before(booking));
    }
}
