package org.yingshu.engine.reader.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of prose holds, by its head, and what speaks against a cell there: targets are due by a date, and the
 * values of others begin with whose they are.
 */
enum ColumnRole {
    TARGET,
    BENCHMARK,
    OTHER;

    private static final Pattern DUE = Pattern.compile("20\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?底)?前");
    private static final Pattern OTHERS = Pattern.compile("(?:北京|上海|天津|重庆|浙江|江苏|广东|湖南|山东|福建|四川|贵州|深圳|杭州|广州)");
    private static final double LONELY = 0.8;
    private static final double MISPLACED = 1.2;
    private static final double LATE = 0.6;

    static ColumnRole of(String header) {
        if (header.contains("目标")) {
            return TARGET;
        }
        return header.matches(".*(?:前沿|最佳|标杆|先进).*") ? BENCHMARK : OTHER;
    }

    /** How often a cell says by when something is due. */
    static int dues(String cell) {
        if (cell.indexOf('前') < 0) {
            return 0;
        }
        Matcher due = DUE.matcher(cell);
        int count = 0;
        while (due.find()) {
            count++;
        }
        return count;
    }

    /** What is due by a date follows upon another sentence of the cell: 现状一般。2020年底前…. */
    static boolean isLate(String cell) {
        int behind = cell.indexOf("。20");
        return behind >= 0
                && DUE.matcher(cell).region(behind + 1, cell.length()).lookingAt()
                && !DUE.matcher(cell).lookingAt();
    }

    static boolean isOthers(CharSequence piece) {
        return OTHERS.matcher(piece).lookingAt();
    }

    /**
     * @param dues dates by which something is due
     * @param late the first of them does not begin the cell
     * @param shares figures that stand in a line of their own behind other lines of the cell
     * @param others pieces that begin with another region's name
     */
    double price(int dues, boolean late, int others, int shares) {
        return MISPLACED * ((this == TARGET ? 0 : dues) + (this == BENCHMARK ? 0 : others))
                + (late ? LATE : 0)
                + LONELY * (this == BENCHMARK ? 0 : shares);
    }
}
