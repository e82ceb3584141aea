package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yingshu.casework.NameRegister;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.lists.Lists;

/** Looks into the list {@value #LIST} of declaration numbers and names, where a place keeps one; it does not say whose they are. */
final class ListedNames implements NameRegister {

    private static final String LIST = "declared-names";

    private final Lists lists;
    private final Clock clock;

    ListedNames(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Optional<Boolean> isDeclared(String number, String name, UUID applicant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return lists.isKept(LIST)
                ? Optional.of(lists.item(LIST, number, today)
                        .filter(item -> item.name().equals(name.strip()))
                        .isPresent())
                : Optional.empty();
    }
}
