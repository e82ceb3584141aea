package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.lists.Lists;

/** The stand-in: looks into the list {@value #LIST}, where a place keeps one. Credit repair takes a code off the list. */
@Component
class ListedDishonest implements DishonestCheck {

    private static final String LIST = "serious-dishonesty";

    private final Lists lists;
    private final Clock clock;

    ListedDishonest(Lists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public boolean isKept() {
        return lists.isKept(LIST);
    }

    @Override
    public Optional<String> reason(String code) {
        return isKept()
                ? lists.item(LIST, code, LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE))
                        .map(item -> "列入严重失信主体名单")
                : Optional.empty();
    }
}
