package org.yingshu.ledger.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.plan.PlanDeadline;

/**
 * The day of a deadline that is counted from the plan's issue (印发后6个月内). What is counted from another event has no
 * day before that event: the office sets it then.
 */
final class RelativeDue {

    private static final Pattern FROM_ISSUE = Pattern.compile(
            "(?:印发|发布|下发|公布|出台|实施)(?:之日)?(?:起|后|以来)?[，,]?(?<limit>[0-9一二三四五六七八九十半两]+个?(?:工作日|自然日|日|天|月|年)半?)");

    private RelativeDue() {}

    static Optional<LocalDate> of(PlanDeadline deadline, LocalDate issuedOn, WorkCalendar calendar) {
        Matcher found = FROM_ISSUE.matcher(deadline.raw());
        if (deadline.kind() != PlanDeadline.Kind.RELATIVE || !found.find()) {
            return Optional.empty();
        }
        try {
            Limit limit = Limit.parse(found.group("limit"));
            var start = issuedOn.atStartOfDay(WorkCalendar.ZONE).toInstant();
            return RunningClock.of(start, limit).due(calendar) instanceof Due.At at
                    ? Optional.of(at.lastDay())
                    : Optional.empty();
        } catch (BadLimit e) {
            return Optional.empty();
        }
    }
}
