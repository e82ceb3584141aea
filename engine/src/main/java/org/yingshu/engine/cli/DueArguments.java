package org.yingshu.engine.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.cli.terminal.Language;

/** Reads the values given to {@code yingshu due}; times are those of China. */
record DueArguments(Language language) {

    private static final String WHEN = "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?";
    private static final Pattern PAUSE =
            Pattern.compile("(?<from>" + WHEN + ")\\.\\.(?<to>" + WHEN + ")?(?:[:：](?<reason>.*))?");

    Instant moment(String option, String text) throws CommandFailure {
        try {
            return isDate(text) ? startOf(LocalDate.parse(text)) : momentOf(text);
        } catch (DateTimeException e) {
            throw bad(option, text, "应为 2026-09-28T10:00 或 2026-09-28", "give it as 2026-09-28T10:00 or 2026-09-28", e);
        }
    }

    private static boolean isDate(String text) {
        return !text.contains(":");
    }

    private static Instant momentOf(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    Limit limit(String text) throws CommandFailure {
        try {
            return Limit.parse(text);
        } catch (BadLimit e) {
            throw bad("--limit", text, DueWords.problem(Language.ZH, e), DueWords.problem(Language.EN, e), e);
        }
    }

    /** Reads {@code A..B:reason}: a last day without time is paused to its end; without B the pause is open. */
    Pause pause(String option, Pause.Kind kind, String text) throws CommandFailure {
        Matcher parts = PAUSE.matcher(text);
        if (!parts.matches()) {
            throw bad(
                    option,
                    text,
                    "应为 起..止[:事由]，如 2026-09-29..2026-09-30:补正；未结束的写 2026-09-29..",
                    "give it as FROM..TO[:reason], as 2026-09-29..2026-09-30:supplements, or 2026-09-29.. while it lasts",
                    null);
        }
        String reason =
                parts.group("reason") == null ? "" : parts.group("reason").strip();
        String named = reason.isEmpty() ? DueWords.pause(language, kind) : reason;
        Instant from = moment(option, parts.group("from"));
        String to = parts.group("to");
        if (to == null) {
            return new Pause(kind, named, from, null);
        }
        Instant end = isDate(to)
                ? startOf(LocalDate.ofInstant(moment(option, to), WorkCalendar.ZONE)
                        .plusDays(1))
                : moment(option, to);
        if (!from.isBefore(end)) {
            throw bad(option, text, "终点须晚于起点", "it must end after it begins", null);
        }
        return new Pause(kind, named, from, end);
    }

    DayRule rule(String law) throws CommandFailure {
        return DayRule.named(law).orElseThrow(() -> {
            String known = DayRule.KNOWN.stream().map(DayRule::law).collect(Collectors.joining("、"));
            return bad("--rule", law, "已知的有：" + known, "known are " + known, null);
        });
    }

    OfficeHours hours(String text) throws CommandFailure {
        try {
            return OfficeHours.parse(text);
        } catch (IllegalArgumentException e) {
            throw bad(
                    "--hours",
                    text,
                    "应为依次不重叠的时段，如 09:00-12:00,13:00-17:00",
                    "give sessions in order that do not overlap, as 09:00-12:00,13:00-17:00",
                    e);
        }
    }

    CommandFailure bad(String option, String value, String adviceZh, String adviceEn, @Nullable Throwable cause) {
        return new CommandFailure(
                ExitCode.USAGE,
                language.choose("%s 的值不能用：“%s”；%s", "%s cannot be \"%s\": %s")
                        .formatted(option, value, language.choose(adviceZh, adviceEn)),
                cause);
    }
}
