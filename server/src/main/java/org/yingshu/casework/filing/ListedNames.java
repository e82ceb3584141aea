package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.lists.Lists;

/** The stand-in: looks into the list {@value #LIST} of declaration numbers and names, where a place keeps one. */
final class ListedNames implements NameRegister {

    private static final String LIST = "declared-names";

    private final Lists lists;
    private final Clock clock;

    ListedNames(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Optional<Boolean> isDeclared(String number, String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return lists.isKept(LIST)
                ? Optional.of(lists.item(LIST, number, today)
                        .filter(item -> item.name().equals(name.strip()))
                        .isPresent())
                : Optional.empty();
    }
}
