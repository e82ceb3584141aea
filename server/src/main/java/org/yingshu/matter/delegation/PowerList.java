package org.yingshu.matter.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Lack;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.Power.Status;
import org.yingshu.matter.delegation.Power.Term;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;

/** The list of powers as at a day, and how far each place is with taking them over (承接不漏项). */
@Component
class PowerList {

    private final PowerStore store;
    private final Shelves shelves;
    private final Clock clock;

    PowerList(PowerStore store, Shelves shelves, Clock clock) {
        this.store = store;
        this.shelves = shelves;
        this.clock = clock;
    }

    /**
     * A power on the day.
     *
     * @param excluded what stays with the giver
     * @param lacks what is missing before it may be taken over; empty once it was
     * @param configured whether no text gives {@code due}
     * @param since the first day in force; null while nobody took it over
     */
    record Line(
            UUID id,
            int version,
            String item,
            Words itemName,
            Party from,
            Party to,
            Extent extent,
            String excluded,
            String document,
            LocalDate documentDay,
            Status status,
            List<Lack> lacks,
            String responsible,
            LocalDate due,
            boolean configured,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** How far a receiver is. */
    record Receiver(String place, String name, int total, Map<Status, Integer> states, Map<Lack, Integer> lacks) {}

    /**
     * What the list is narrowed to; each part may be absent.
     *
     * @param place of the receiver, or the beginning of its code
     * @param on the day that is asked about; absent for today
     */
    record Filter(
            @Nullable String q,
            @Nullable String place,
            @Nullable Status status,
            @Nullable Extent extent,
            @Nullable Lack lack,
            @Nullable LocalDate on,
            @Nullable String sort) {

        boolean takes(Line line) {
            return (q == null || q.isBlank() || text(line).contains(q.strip().toLowerCase(Locale.ROOT)))
                    && (place == null || line.to().place().startsWith(place))
                    && (status == null || status == line.status())
                    && (extent == null || extent == line.extent())
                    && (lack == null || line.lacks().contains(lack));
        }

        private static String text(Line line) {
            return String.join(
                            " ",
                            line.item(),
                            line.itemName().zh(),
                            line.itemName().en(),
                            line.from().name(),
                            line.to().name(),
                            line.document(),
                            line.responsible())
                    .toLowerCase(Locale.ROOT);
        }

        Comparator<Line> order() {
            String by = sort == null ? "" : sort.replaceFirst("^-", "");
            Comparator<Line> order =
                    switch (by) {
                        case "due" -> Comparator.comparing(Line::due);
                        case "to" ->
                            Comparator.comparing((Line line) -> line.to().place())
                                    .thenComparing(line -> line.to().name());
                        case "status" -> Comparator.comparing(Line::status);
                        case "documentDay" -> Comparator.comparing(Line::documentDay);
                        default -> Comparator.comparing(Line::item);
                    };
            return (sort != null && sort.startsWith("-") ? order.reversed() : order)
                    .thenComparing(Line::item)
                    .thenComparing(Line::id);
        }
    }

    List<Line> lines(Filter filter) {
        LocalDate day = filter.on() == null ? LocalDate.now(clock) : filter.on();
        Shelf shelf = shelves.shelf();
        return store.stored().stream()
                .filter(stored -> stored.state().listed(day))
                .map(stored -> line(shelf, stored, day))
                .filter(filter::takes)
                .sorted(filter.order())
                .toList();
    }

    /** By receiver, those who still have the most to do first. */
    List<Receiver> board(Filter filter) {
        Map<Party, List<Line>> byReceiver = lines(filter).stream()
                .collect(Collectors.groupingBy(Line::to, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byReceiver.entrySet().stream()
                .map(entry -> receiver(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Receiver one) -> -one.states().getOrDefault(Status.OVERDUE, 0))
                        .thenComparing(one -> -one.states().getOrDefault(Status.PREPARING, 0))
                        .thenComparing(Receiver::place)
                        .thenComparing(Receiver::name))
                .toList();
    }

    Line line(Stored<Power> stored, LocalDate day) {
        return line(shelves.shelf(), stored, day);
    }

    private static Receiver receiver(Party to, List<Line> lines) {
        Map<Status, Integer> states = new EnumMap<>(Status.class);
        Map<Lack, Integer> lacks = new EnumMap<>(Lack.class);
        for (Line line : lines) {
            states.merge(line.status(), 1, Integer::sum);
            line.lacks().forEach(lack -> lacks.merge(lack, 1, Integer::sum));
        }
        return new Receiver(to.place(), to.name(), lines.size(), states, lacks);
    }

    private static Line line(Shelf shelf, Stored<Power> stored, LocalDate day) {
        Power power = stored.state();
        Status status = power.status(day);
        Term term = power.term(day);
        boolean waits = status == Status.PREPARING || status == Status.OVERDUE;
        Words name = shelf.item(power.item())
                .map(placed -> placed.thing().item().name())
                .orElse(Words.same(power.item()));
        Preparation.Plan plan = power.preparation().plan();
        return new Line(
                power.id(),
                stored.version(),
                power.item(),
                name,
                power.from(),
                power.to(),
                term.extent(),
                term.excluded(),
                term.document(),
                power.ground().day(),
                status,
                waits ? power.lacks(term.extent()) : List.of(),
                plan == null ? "" : plan.responsible(),
                power.dueDay(),
                power.configured() && plan == null,
                power.takeover() == null ? null : power.takeover().from(),
                power.takenBack() == null
                        ? power.until()
                        : power.takenBack().from().minusDays(1));
    }
}
