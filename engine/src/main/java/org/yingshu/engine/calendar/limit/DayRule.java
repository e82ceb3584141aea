package org.yingshu.engine.calendar.limit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a law counts a limit that it prints as 日 or 天. Limits printed as 工作日 or 自然日 say it themselves.
 *
 * @param law its name: 行政许可法
 * @param article where it says so: 第82条
 * @param workingDaysUpTo periods of at most so many days are working days; 0 for none
 * @param workingDayPeriods further periods, of exactly so many days, that are working days
 */
public record DayRule(String law, String article, int workingDaysUpTo, Set<Integer> workingDayPeriods) {

    /** Calendar days; what holds where no law says otherwise. */
    public static final DayRule CIVIL_CODE = calendar("民法典", "第200至204条");

    /** Every period of the act is in working days. */
    public static final DayRule LICENSING = new DayRule("行政许可法", "第82条", Integer.MAX_VALUE, Set.of());

    /** 二日、三日、五日、七日 are working days; the 90 days of art. 60 are not. */
    public static final DayRule PENALTY = new DayRule("行政处罚法", "第85条", 0, Set.of(2, 3, 5, 7));

    /** 十日以内 are working days; the 30 days of a seizure are not. */
    public static final DayRule COERCION = new DayRule("行政强制法", "第69条", 10, Set.of());

    /** 三日、五日、七日、十日 are working days (revision of 2023); the 60 days of a review are not. */
    public static final DayRule RECONSIDERATION = new DayRule("行政复议法", "第88条", 0, Set.of(3, 5, 7, 10));

    public static final DayRule CIVIL_PROCEDURE = calendar("民事诉讼法", "第85条");

    /** 日 is calendar; where the regulations mean working days they print 工作日. */
    public static final DayRule PETITIONS = calendar("信访工作条例", "");

    /** 日 is calendar unless the text prints 工作日. */
    public static final DayRule HENAN_REGULATIONS = calendar("河南省优化营商环境条例", "第78条");

    public static final DayRule TENDERING = calendar("招标投标法", "");

    /** The rules above. */
    public static final List<DayRule> KNOWN = List.of(
            CIVIL_CODE,
            LICENSING,
            PENALTY,
            COERCION,
            RECONSIDERATION,
            CIVIL_PROCEDURE,
            PETITIONS,
            HENAN_REGULATIONS,
            TENDERING);

    public DayRule {
        workingDayPeriods = Set.copyOf(workingDayPeriods);
    }

    private static DayRule calendar(String law, String article) {
        return new DayRule(law, article, 0, Set.of());
    }

    /** The known rule of a law, by its name with or without 《》 or 中华人民共和国. */
    public static Optional<DayRule> named(String law) {
        String name = law.strip().replaceAll("[《》]", "").replaceFirst("^中华人民共和国", "");
        return KNOWN.stream().filter(rule -> rule.law.equals(name)).findFirst();
    }

    /**
     * Whether a limit of so many 日 is in working days. A part of a day always is: the laws that count in calendar days
     * know whole days only, and 半日 is office time.
     */
    public boolean countsWorkingDays(BigDecimal days) {
        boolean whole = days.stripTrailingZeros().scale() <= 0;
        return !whole
                || days.compareTo(BigDecimal.valueOf(workingDaysUpTo)) <= 0
                || workingDayPeriods.contains(days.intValueExact());
    }
}
