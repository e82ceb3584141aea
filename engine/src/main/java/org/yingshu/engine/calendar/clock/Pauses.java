package org.yingshu.engine.calendar.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry.Status;

/** The pauses of one clock in local time. Pauses may overlap: a time that two of them cover is left out once. */
final class Pauses {

    /** A stretch of time, its end excluded. */
    record Stretch(LocalDateTime from, LocalDateTime to) {}

    private record Local(Pause pause, LocalDateTime from, LocalDateTime to) {}

    private final List<Local> inOrder;

    Pauses(List<Pause> pauses) {
        inOrder = pauses.stream()
                .map(pause -> new Local(pause, local(pause.from()), localEnd(pause.to())))
                .sorted(Comparator.comparing(Local::from))
                .toList();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkCalendar.ZONE);
    }

    private static LocalDateTime localEnd(@Nullable Instant moment) {
        return moment == null ? LocalDateTime.MAX : local(moment);
    }

    /** The pauses of which some part lies between the two moments, in order of their beginning. */
    List<Pause> touching(LocalDateTime from, LocalDateTime to) {
        if (inOrder.isEmpty()) {
            return List.of();
        }
        return inOrder.stream()
                .filter(pause -> pause.from().isBefore(to) && pause.to().isAfter(from))
                .map(Local::pause)
                .toList();
    }

    /** The first pause without an end that began before the moment. */
    Optional<Pause> openBefore(LocalDateTime moment) {
        return inOrder.stream()
                .filter(pause -> pause.pause().to() == null && pause.from().isBefore(moment))
                .map(Local::pause)
                .findFirst();
    }

    /** What is left between the two moments once all pauses are cut out. */
    List<Stretch> running(LocalDateTime from, LocalDateTime to) {
        List<Stretch> running = new ArrayList<>();
        LocalDateTime at = from;
        for (Local pause : inOrder) {
            if (!pause.from().isBefore(to)) {
                break;
            }
            if (pause.from().isAfter(at)) {
                running.add(new Stretch(at, pause.from()));
            }
            if (pause.to().isAfter(at)) {
                at = pause.to();
            }
        }
        if (at.isBefore(to)) {
            running.add(new Stretch(at, to));
        }
        return running;
    }

    /** What pauses make of the day that they touch. */
    static Status status(List<Pause> pauses) {
        boolean allExcluded = pauses.stream().allMatch(pause -> pause.kind() == Pause.Kind.EXCLUDED);
        return allExcluded ? Status.EXCLUDED : Status.PAUSED;
    }

    static String reasons(List<Pause> pauses) {
        return pauses.stream().map(Pause::reason).distinct().collect(Collectors.joining("、"));
    }
}
