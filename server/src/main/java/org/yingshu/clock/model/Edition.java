package org.yingshu.clock.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.scope.DataScope;

/**
 * The calendars of all places at one time: the national one with all amendments so far, each for the country or a place.
 *
 * @param number of the last amendment; 0 for none
 */
public record Edition(int number, List<Amended> amendments, Map<List<Integer>, WorkCalendar> calendars) {

    /**
     * One amendment.
     *
     * @param region six digits of the place for which it holds, with all places below it; null for the country
     */
    public record Amended(int number, @Nullable String region, Notices notices) {

        boolean holdsIn(String place) {
            return region == null || place.startsWith(DataScope.below(region));
        }
    }

    public static Edition of(List<Amended> amendments) {
        int last = amendments.isEmpty() ? 0 : amendments.getLast().number();
        return new Edition(last, List.copyOf(amendments), new ConcurrentHashMap<>());
    }

    public Edition with(@Nullable String region, Notices notices) {
        List<Amended> more = new ArrayList<>(amendments);
        more.add(new Amended(number + 1, region, notices));
        return of(more);
    }

    public WorkCalendar calendar(String region) {
        List<Amended> holding =
                amendments.stream().filter(one -> one.holdsIn(region)).toList();
        return calendars.computeIfAbsent(holding.stream().map(Amended::number).toList(), numbers -> calendar(holding));
    }

    private static WorkCalendar calendar(List<Amended> holding) {
        WorkCalendar calendar = WorkCalendar.national();
        for (Amended one : holding) {
            calendar = calendar.with(WorkCalendar.national().version() + "+" + one.number(), one.notices());
        }
        return calendar;
    }
}
