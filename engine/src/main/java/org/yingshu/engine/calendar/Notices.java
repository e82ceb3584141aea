package org.yingshu.engine.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingshu.engine.calendar.BadNotices.Problem;

/**
 * The days that one or more holiday notices name, in order of date.
 *
 * <p>As text: CSV with the columns {@code date,name,type,source_notice}, where {@code type} is {@code OFF} or
 * {@code WORK} and the source may be left out. Blank lines and lines that begin with {@code #} are skipped.
 */
public record Notices(List<NoticeDay> days) {

    public Notices {
        days = days.stream().sorted(Comparator.comparing(NoticeDay::date)).toList();
    }

    /**
     * The years that are complete here. Each annual notice begins with 元旦, so a year counts as issued when its
     * 1 January is a day off; a later change of some days of a year does not issue it.
     */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        for (NoticeDay day : days) {
            if (day.off() && day.date().getDayOfYear() == 1) {
                years.add(day.date().getYear());
            }
        }
        return years;
    }

    /**
     * Reads the form above.
     *
     * @throws BadNotices naming the first line that cannot be read
     */
    public static Notices parse(String csv) {
        List<NoticeDay> days = new ArrayList<>();
        Map<LocalDate, Integer> lineOf = new HashMap<>();
        List<String> lines = csv.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = withoutByteOrderMark(lines.get(number - 1)).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("date,")) {
                continue;
            }
            NoticeDay day = parseLine(number, line);
            if (lineOf.putIfAbsent(day.date(), number) != null) {
                throw new BadNotices(Problem.DATE_TWICE, number, day.date().toString());
            }
            days.add(day);
        }
        if (days.isEmpty()) {
            throw new BadNotices(Problem.NO_DAYS, 0, "");
        }
        return new Notices(days);
    }

    private static NoticeDay parseLine(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length < 3 || cells.length > 4) {
            throw new BadNotices(Problem.COLUMNS, number, line);
        }
        return new NoticeDay(
                date(number, cells[0].strip()),
                isOff(number, cells[2].strip()),
                cells[1].strip(),
                cells.length == 4 ? cells[3].strip() : "");
    }

    private static LocalDate date(int number, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new BadNotices(Problem.DATE, number, cell, e);
        }
    }

    private static boolean isOff(int number, String cell) {
        return switch (cell) {
            case "OFF" -> true;
            case "WORK" -> false;
            default -> throw new BadNotices(Problem.TYPE, number, cell);
        };
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
