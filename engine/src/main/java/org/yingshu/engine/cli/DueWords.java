package org.yingshu.engine.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.yingshu.engine.calendar.BadNotices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry;
import org.yingshu.engine.calendar.clock.Note;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.cli.terminal.Language;

/** The words in which the command speaks of limits and days. */
final class DueWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private DueWords() {}

    static String weekday(Language in, LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT_STANDALONE, in == Language.ZH ? Locale.CHINA : Locale.ENGLISH);
    }

    static String day(Language in, LocalDate date) {
        return in.choose("%s（%s）", "%s (%s)").formatted(date, weekday(in, date));
    }

    /** A last day that ends at midnight ends at its own 24:00. */
    static String end(Language in, LocalDate lastDay, ZonedDateTime moment) {
        return day(in, lastDay) + in.choose("", " ") + (moment.toLocalDate().isAfter(lastDay) ? "24:00" : time(moment));
    }

    static String moment(Language in, LocalDateTime moment) {
        return day(in, moment.toLocalDate()) + in.choose("", " ") + time(moment.atZone(WorkCalendar.ZONE));
    }

    private static String time(ZonedDateTime moment) {
        return moment.format(moment.getSecond() == 0 ? TIME : TIME_WITH_SECONDS);
    }

    static String duration(Language in, Duration time) {
        StringBuilder words = new StringBuilder();
        append(words, time.toHours(), in.choose("小时", " h "));
        append(words, time.toMinutesPart(), in.choose("分钟", " min "));
        append(words, time.toSecondsPart(), in.choose("秒", " s"));
        return words.toString().strip();
    }

    private static void append(StringBuilder words, long amount, String unit) {
        if (amount > 0) {
            words.append(amount).append(unit);
        }
    }

    static String status(Language in, DayEntry day) {
        return switch (day.status()) {
            case START_DAY -> in.choose("起算日，不计入", "start day, not counted");
            case WORKING_DAY -> in.choose("工作日", "working day");
            case MAKE_UP_DAY -> day.reason() + in.choose("调休上班", " make-up working day");
            case CALENDAR_DAY -> in.choose("计入", "counted");
            case TIME_RAN -> in.choose("计时 ", "ran ") + duration(in, day.time()) + inBrackets(in, day.reason());
            case WEEKEND -> in.choose("休息日，不计入", "weekend, not counted");
            case HOLIDAY -> day.reason() + in.choose("放假，不计入", " holiday, not counted");
            case PAUSED -> in.choose("中止计时：", "paused: ") + day.reason();
            case EXCLUDED -> in.choose("依法不计入：", "left out by law: ") + day.reason();
            case OFFICE_CLOSED -> in.choose("已过办公时间，不计入", "office closed, not counted");
            case END_MOVED_HERE -> in.choose("顺延至此届满", "the limit ends here instead");
        };
    }

    private static String inBrackets(Language in, String reason) {
        return reason.isEmpty()
                ? ""
                : in.choose("（其间中止：%s）", " (paused in between: %s)").formatted(reason);
    }

    static String pause(Language in, Pause.Kind kind) {
        return switch (kind) {
            case PAUSED -> in.choose("中止", "pause");
            case EXCLUDED -> in.choose("法定扣除时间", "period left out by law");
        };
    }

    static String note(Language in, Note note) {
        return switch (note) {
            case Note.DayIsWorkingDay(DayRule rule) ->
                in.choose("“日”按%s计为工作日", "日 counts as a working day by %s").formatted(article(rule));
            case Note.DayIsCalendarDay(DayRule rule) ->
                in.choose(
                                "“日”按%s计为自然日；他法另有规定的，用 --rule 指明",
                                "日 counts as a calendar day by %s; name another law with --rule")
                        .formatted(article(rule));
            case Note.PartOfADay(var hours) ->
                in.choose(
                                "整日按工作日计，不足一日的部分按办公时间 %s 折算（办公时间是配置，非法定）",
                                "whole days are working days, the part of a day is office time within %s (configured, not law)")
                        .formatted(hours);
            case Note.RoundedUp() -> in.choose("不足一个自然日的，按一日计", "a part of a calendar day counts as a day");
            case Note.WithinHours(var hours) ->
                in.choose("按办公时间 %s 计时（办公时间是配置，非法定）", "time runs within office hours %s (configured, not law)")
                        .formatted(hours);
            case Note.EndMoved(var from, var to) ->
                in.choose(
                                "最后一日 %s 不是工作日，顺延至 %s（民法典第203条）",
                                "the last day, %s, is not worked: the limit ends on %s (民法典 art. 203)")
                        .formatted(from, to);
            case Note.MayStillChange(int year) ->
                in.choose(
                                "%d年放假通知尚未发布，可能调整上年最后几天",
                                "the notice for %d is not issued and may still change the last days of the year before")
                        .formatted(year);
        };
    }

    private static String article(DayRule rule) {
        return "《" + rule.law() + "》" + rule.article();
    }

    static String problem(Language in, BadLimit bad) {
        return switch (bad.problem()) {
            case NOT_A_LIMIT ->
                in.choose("应为数量加单位，如 5工作日、30日、2小时、3个月", "give an amount and a unit, as 5工作日, 30日, 2小时, 3个月");
            case MONTH_OR_DATE -> in.choose("若指时长，请写 3个月", "for a length of time write 3个月");
            case NOT_POSITIVE -> in.choose("须大于零", "it must be more than zero");
            case TOO_LONG -> in.choose("超过一百年", "it is more than a hundred years");
            case PART_OF_A_MONTH -> in.choose("法律没有规定不足一个月如何计算，请改用日", "no law counts a part of a month; give days");
        };
    }

    static String problem(Language in, BadNotices bad) {
        return switch (bad.problem()) {
            case COLUMNS ->
                in.choose(
                        "应有三或四列 date,name,type,source_notice",
                        "three or four columns are needed: date,name,type,source_notice");
            case DATE -> in.choose("日期应为 2026-10-01：", "a date is written 2026-10-01: ") + bad.value();
            case TYPE -> in.choose("类型应为 OFF 或 WORK：", "the type is OFF or WORK: ") + bad.value();
            case DATE_TWICE -> in.choose("日期重复：", "the date stands in two lines: ") + bad.value();
            case NO_DAYS -> in.choose("没有任何日期", "there is no day in it");
        };
    }
}
