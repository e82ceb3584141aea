package org.yingshu.engine.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.calendar.CalendarDay;
import org.yingshu.engine.calendar.DayChange;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry;
import org.yingshu.engine.calendar.clock.DayEntry.Status;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Explanation;
import org.yingshu.engine.calendar.clock.Recount;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.cli.terminal.Language;

/** Prints a counted limit for people. */
record DueReport(Language language, PrintWriter out) {

    /** Longer lists are printed by stretches of like days. */
    private static final int DAYS_PRINTED_SINGLY = 45;

    /** Like days one after the other. */
    private record Stretch(DayEntry first, DayEntry last) {

        boolean goesOnWith(DayEntry day) {
            return last.status() == day.status() && last.reason().equals(day.reason());
        }
    }

    void print(RunningClock clock, Explanation explanation) {
        out.println(due(explanation.due()));
        out.println(language.choose("起算 %s，期限 %s，日历 %s。", "From %s, limit %s, calendar %s.")
                .formatted(
                        DueWords.moment(language, LocalDateTime.ofInstant(clock.start(), WorkCalendar.ZONE)),
                        clock.limit(),
                        explanation.calendar()));
        stretches(explanation.days()).forEach(this::print);
        explanation.notes().forEach(note -> out.println("· " + DueWords.note(language, note)));
    }

    void print(Recount recount) {
        if (!recount.moved()) {
            return;
        }
        out.println(language.choose("日历修订前：", "Before the calendar was amended: ") + due(recount.before()));
        recount.issuedYears()
                .forEach(year -> out.println("· "
                        + language.choose("%d年放假通知已发布", "the notice for %d is issued")
                                .formatted(year)));
        recount.changes().forEach(change -> out.println("· " + change(change)));
    }

    private String due(Due due) {
        return switch (due) {
            case Due.At at ->
                language.choose("应于 %s 前办结。", "Due by %s.")
                        .formatted(DueWords.end(language, at.lastDay(), at.moment()));
            case Due.Stopped stopped ->
                language.choose("计时中止（%s），没有届满日；剩余 %s。", "Stopped (%s): there is no due date; left: %s.")
                        .formatted(stopped.pause().reason(), left(stopped));
            case Due.Unissued unissued ->
                language.choose(
                                "%d年放假通知不在日历中，届满日无法确定（不早于 %s）；可用 --calendar 补充。",
                                "The calendar has no holiday notice for %d, so the due date is not known (not before %s); add one with --calendar.")
                        .formatted(unissued.year(), unissued.notBefore());
        };
    }

    private String left(Due.Stopped stopped) {
        String days = stopped.daysLeft() == 0 ? "" : stopped.daysLeft() + language.choose("日", " days");
        String time = DueWords.duration(language, stopped.timeLeft());
        String joined = (days + " " + time).strip();
        return joined.isEmpty() ? language.choose("届满日顺延", "the move to a working day") : joined;
    }

    private String change(DayChange change) {
        return "%s %s → %s%s"
                .formatted(
                        change.date(),
                        kind(change.before()),
                        kind(change.after()),
                        change.after().source().isEmpty()
                                ? ""
                                : "  " + change.after().source());
    }

    private String kind(CalendarDay day) {
        return switch (day.kind()) {
            case WORKDAY -> language.choose("工作日", "working day");
            case MAKE_UP -> day.name() + language.choose("调休上班", " make-up working day");
            case WEEKEND -> language.choose("休息日", "weekend");
            case HOLIDAY -> day.name() + language.choose("放假", " holiday");
        };
    }

    private static List<Stretch> stretches(List<DayEntry> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (DayEntry day : days) {
            if (days.size() > DAYS_PRINTED_SINGLY
                    && !stretches.isEmpty()
                    && stretches.getLast().goesOnWith(day)) {
                stretches.set(
                        stretches.size() - 1, new Stretch(stretches.getLast().first(), day));
            } else {
                stretches.add(new Stretch(day, day));
            }
        }
        return stretches;
    }

    private void print(Stretch stretch) {
        DayEntry first = stretch.first();
        DayEntry last = stretch.last();
        if (first.equals(last)) {
            String ordinal = first.ordinal() == 0 ? "" : Integer.toString(first.ordinal());
            out.println("  %s %s %4s  %s"
                    .formatted(
                            first.date(),
                            DueWords.weekday(language, first.date()),
                            ordinal,
                            DueWords.status(language, first)));
        } else {
            String ordinals = first.ordinal() == 0 ? "" : first.ordinal() + "–" + last.ordinal() + " ";
            String status = first.status() == Status.TIME_RAN
                    ? language.choose("计时", "time ran")
                    : DueWords.status(language, first);
            out.println("  %s – %s  %s%s".formatted(first.date(), last.date(), ordinals, status));
        }
    }
}
