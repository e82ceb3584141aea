package org.yingshu.hall.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.HallEvent.Wish;
import org.yingshu.hall.model.Booking;
import org.yingshu.hall.model.BookingCommand;
import org.yingshu.journal.Intent;

/** The queue as the people at the windows see it. */
@RestController
@RequestMapping("/api/hall")
class QueueController {

    private final Bookings bookings;
    private final Clock clock;

    QueueController(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * @param name of who booked; a visitor who walked in has none
     * @param asked the window that the visitor wants; any where null
     */
    record Visit(
            UUID id,
            Booking.Status status,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String name,
            @Nullable String phoneEnd,
            String about,
            @Nullable String asked,
            @Nullable String ticket,
            @Nullable String window,
            @Nullable Instant waitingSince,
            @Nullable Instant calledAt,
            @Nullable Instant endedAt) {

        static Visit of(Booking booking) {
            var visitor = booking.visitor();
            return new Visit(
                    booking.id(),
                    booking.status(),
                    booking.from(),
                    booking.to(),
                    visitor == null ? null : visitor.name(),
                    visitor == null ? null : visitor.phoneEnd(),
                    booking.about(),
                    booking.wish().asked(),
                    booking.ticket(),
                    booking.window(),
                    booking.waitingSince(),
                    booking.calledAt(),
                    booking.endedAt());
        }
    }

    record Queue(LocalDate day, int waiting, List<Visit> visits) {}

    record CallRequest(@NotBlank @Size(max = 10) String window) {}

    /** @param asked the window that the visitor wants; any where null */
    record WalkInRequest(
            @NotNull @Size(max = 100) String about,
            @Nullable @Size(max = 10) String asked,
            @Nullable @Size(max = 100) String service) {}

    @GetMapping("/halls/{hall}/queue")
    @PreAuthorize("hasAuthority('hall:read')")
    Queue queue(@PathVariable UUID hall, @RequestParam @Nullable LocalDate day) {
        LocalDate of = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        List<Booking> visits = bookings.ofDay(hall, of);
        int waiting = (int) visits.stream()
                .filter(visit -> visit.status() == Booking.Status.WAITING)
                .count();
        return new Queue(of, waiting, visits.stream().map(Visit::of).toList());
    }

    @PostMapping("/halls/{hall}/calls")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit call(@PathVariable UUID hall, @Valid @RequestBody CallRequest request) {
        return Visit.of(bookings.call(hall, request.window()));
    }

    @PostMapping("/halls/{hall}/tickets")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit walkIn(@PathVariable UUID hall, @Valid @RequestBody WalkInRequest request, Intent intent) {
        return Visit.of(bookings.walkIn(hall, request.about(), new Wish(request.asked(), request.service()), intent));
    }

    @PostMapping("/bookings/{id}/arrival")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit arrive(@PathVariable UUID id, Intent intent) {
        return Visit.of(bookings.arrive(id, intent));
    }

    /** Calls the same visitor once more, to the same window or another. */
    @PostMapping("/bookings/{id}/call")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit callAgain(@PathVariable UUID id, @Valid @RequestBody CallRequest request, Intent intent) {
        return Visit.of(bookings.callAgain(id, request.window(), intent));
    }

    @PostMapping("/bookings/{id}/service")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit serve(@PathVariable UUID id, Intent intent) {
        return Visit.of(bookings.handle(id, new BookingCommand.Serve(), intent));
    }

    @PostMapping("/bookings/{id}/absence")
    @PreAuthorize("hasAuthority('hall:serve')")
    Visit miss(@PathVariable UUID id, Intent intent) {
        return Visit.of(bookings.handle(id, new BookingCommand.Miss(), intent));
    }
}
