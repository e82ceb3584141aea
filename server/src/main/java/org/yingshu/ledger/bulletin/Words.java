package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yingshu.ledger.BulletinFigures.Criterion;
import org.yingshu.ledger.BulletinFigures.Share;

/** How numbers and periods are said in an official text. Bulletins are Chinese whatever the reader's language is. */
final class Words {

    private static final String NUMBERS = "一二三四五六七八九十";

    private Words() {}

    /** 一、 to 十、. */
    static String numbered(int from1, String heading) {
        return NUMBERS.charAt(Math.min(from1, NUMBERS.length()) - 1) + "、" + heading;
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A month or a quarter by its name, any other period by its ends. */
    static String period(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth()));
        if (whole && from.getYear() == to.getYear()) {
            int months = to.getMonthValue() - from.getMonthValue() + 1;
            if (months == 1) {
                return from.getYear() + "年" + from.getMonthValue() + "月";
            }
            if (months == 3 && from.getMonthValue() % 3 == 1) {
                return from.getYear() + "年第" + NUMBERS.charAt(from.getMonthValue() / 3) + "季度";
            }
            if (months == 12) {
                return from.getYear() + "年度";
            }
        }
        return day(from) + "至" + day(to);
    }

    /** 80.0%（8/10）; a share of nothing has no percentage. */
    static String share(Share share) {
        return share.whole() == 0 ? "—（0/0）" : percent(share) + "（" + share.part() + "/" + share.whole() + "）";
    }

    static String percent(Share share) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * share.part() / share.whole());
    }

    static String rule(List<Criterion> rule) {
        return rule.stream()
                .map(criterion -> switch (criterion) {
                    case COMPLETION -> "办结率（从高到低）";
                    case ON_TIME -> "按期率（从高到低）";
                    case LATE -> "逾期数（从少到多）";
                    case ARREARS -> "欠报次数（从少到多）";
                })
                .collect(Collectors.joining("、"));
    }
}
