package org.yingshu.hall.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.hall.HallEvent;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Booking.Status;

/** The life of a visit: booked, arrived, called, served; or missed, or cancelled. */
public final class BookingLife implements Lifecycle<Booking, BookingCommand, HallEvent> {

    @Override
    public Decision<HallEvent> decide(@Nullable Booking booking, BookingCommand command, Act act) {
        if (booking == null) {
            return switch (command) {
                case BookingCommand.Book it ->
                    Decision.accept(new HallEvent.Booked(
                            it.booking(),
                            it.hall(),
                            it.region(),
                            it.code(),
                            it.day(),
                            it.from(),
                            it.to(),
                            it.visitor(),
                            it.about(),
                            it.wish(),
                            act.at()));
                case BookingCommand.WalkIn it ->
                    Decision.accept(new HallEvent.WalkedIn(
                            it.booking(),
                            it.hall(),
                            it.region(),
                            it.code(),
                            it.day(),
                            it.ticket(),
                            it.about(),
                            it.wish(),
                            act.at()));
                default -> refuse(HallProblem.NO_SUCH_BOOKING);
            };
        }
        if (booking.status().isOver()) {
            return refuse(HallProblem.OVER);
        }
        return switch (command) {
            case BookingCommand.Book it -> refuse(HallProblem.BOOKED_ALREADY);
            case BookingCommand.WalkIn it -> refuse(HallProblem.BOOKED_ALREADY);
            case BookingCommand.Arrive it -> arrive(booking, it, act);
            // Who did not hear the first call is called again.
            case BookingCommand.Call it ->
                booking.status() == Status.BOOKED
                        ? refuse(HallProblem.NOT_WAITING)
                        : Decision.accept(
                                new HallEvent.Called(booking.id(), it.window(), act.name(), account(act), act.at()));
            case BookingCommand.Serve it ->
                booking.status() == Status.CALLED
                        ? Decision.accept(new HallEvent.Served(booking.id(), act.at()))
                        : refuse(HallProblem.NOT_CALLED);
            case BookingCommand.Miss it ->
                booking.status() == Status.WAITING
                        ? refuse(HallProblem.NOT_CALLED)
                        : Decision.accept(new HallEvent.Missed(booking.id(), act.at()));
            case BookingCommand.Cancel it ->
                booking.status() == Status.CALLED
                        ? refuse(HallProblem.OVER)
                        : Decision.accept(new HallEvent.Cancelled(booking.id(), it.reason(), act.at()));
        };
    }

    private static Decision<HallEvent> arrive(Booking booking, BookingCommand.Arrive it, Act act) {
        if (booking.status() != Status.BOOKED) {
            return refuse(HallProblem.ARRIVED_ALREADY);
        }
        return booking.day().equals(LocalDate.ofInstant(act.at(), WorkCalendar.ZONE))
                ? Decision.accept(new HallEvent.Arrived(booking.id(), it.ticket(), act.at()))
                : refuse(HallProblem.NOT_TODAY, booking.day().toString());
    }

    /** A part of the system that acts by itself has a name and no account. */
    private static @Nullable UUID account(Act act) {
        try {
            return UUID.fromString(act.actor());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static <E> Decision<E> refuse(HallProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }

    @Override
    public Booking evolve(@Nullable Booking booking, HallEvent event) {
        return switch (event) {
            case HallEvent.Booked it -> Booking.of(it);
            case HallEvent.WalkedIn it -> Booking.of(it);
            case HallEvent.Arrived it -> Objects.requireNonNull(booking).arrived(it.ticket(), it.at());
            case HallEvent.Called it -> Objects.requireNonNull(booking).called(it.window(), it.account(), it.at());
            case HallEvent.Served it -> Objects.requireNonNull(booking).ended(Status.SERVED, it.at());
            case HallEvent.Missed it -> Objects.requireNonNull(booking).ended(Status.MISSED, it.at());
            case HallEvent.Cancelled it -> Objects.requireNonNull(booking).ended(Status.CANCELLED, it.at());
        };
    }
}
