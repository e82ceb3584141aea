package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a clause, places relative to the clause.
 *
 * @param from where the number begins
 * @param valueTo behind the number
 * @param unit may be empty
 * @param suffix 以上, 以内 … or empty
 * @param noun what is counted, where it stands behind the unit: 环节, 材料, 表单; else empty
 * @param isFraction 三分之一: a share of what there was
 * @param to behind unit, what is counted, and suffix
 */
record Figure(
        int from, int valueTo, String unit, Suffix suffix, boolean range, String noun, boolean isFraction, int to) {

    enum Suffix {
        NONE,
        AT_MOST,
        AT_LEAST,
        BELOW,
        ABOUT,
        /** 及以下, 及以上: draws the line of a class of cases and promises nothing */
        CLASS
    }

    private static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,8})?";
    /** 三分之一, 1/3; and 百分之五十 too. */
    private static final String FRACTION = "[一二两三四五六七八九十百]{1,2}分之[一二两三四五六七八九十]{1,3}|[1-4]/[2-5](?![\\d/])";

    private static final Pattern FRACTION_ONLY = Pattern.compile(FRACTION);

    private static final Pattern PRINTED =
            Pattern.compile("(?=[\\d半一二两三四五六七八九十百])(?<![\\dA-Za-z.×+＋])(?<value>" + FRACTION + "|" + NUMBER
                    + "(?:(?<second>(?:[%％‰]|个)?\\s?(?:[-—–－~～至]{1,2})\\s?" + NUMBER + "))?"
                    + "|(?:半|[一二两三四五六七八九十]{1,3})(?=个?(?:工作日|自然日|小时|日[内办]|天[内办])))(?![\\d.]*[×+＋A-Za-z&&[^T]])(?:[多余]|左右)?\\s?(?<unit>"
                    + Units.PATTERN + ")?(?<noun>环节|材料|表单)?(?:\uE001*(?<suffix>及?以[上下内]|之内|内(?!部|外|资|设|容|控)|左右|上下))?");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("\\s?(?:[、和或及与]|以及)\\s?");

    boolean countsSteps() {
        return noun.equals("环节");
    }

    static List<Figure> in(String clause) {
        Matcher printed = PRINTED.matcher(clause);
        var found = new ArrayList<Figure>();
        while (printed.find()) {
            String unit = printed.group("unit") == null ? "" : Units.withoutCounter(printed.group("unit"));
            found.add(new Figure(
                    printed.start("value"),
                    printed.end("value"),
                    unit,
                    suffix(printed.group("suffix")),
                    printed.group("second") != null,
                    printed.group("noun") == null ? "" : printed.group("noun"),
                    FRACTION_ONLY.matcher(printed.group("value")).matches(),
                    printed.end()));
        }
        return found;
    }

    /** Puts figures together that stand in one list: 分别不超过5个、15个、21个工作日. The unit of the last is that of all. */
    static List<List<Figure>> lists(String clause, List<Figure> figures) {
        var lists = new ArrayList<List<Figure>>();
        for (Figure figure : figures) {
            if (!lists.isEmpty()) {
                List<Figure> current = lists.get(lists.size() - 1);
                String between =
                        clause.substring(current.get(current.size() - 1).to(), figure.from());
                if (LIST_SEPARATOR.matcher(between).matches()) {
                    current.add(figure);
                    continue;
                }
            }
            lists.add(new ArrayList<>(List.of(figure)));
        }
        lists.replaceAll(Figure::withLastUnit);
        return lists;
    }

    private static List<Figure> withLastUnit(List<Figure> list) {
        Figure last = list.get(list.size() - 1);
        return list.stream()
                .map(figure -> figure.noun.isEmpty() && (figure.unit.isEmpty() || figure.unit.equals("个"))
                        ? new Figure(
                                figure.from,
                                figure.valueTo,
                                last.unit,
                                figure.suffix == Suffix.NONE ? last.suffix : figure.suffix,
                                figure.range,
                                figure.noun,
                                figure.isFraction,
                                figure.to)
                        : figure)
                .toList();
    }

    private static Suffix suffix(@Nullable String printed) {
        if (printed == null) {
            return Suffix.NONE;
        }
        return switch (printed) {
            case "以上" -> Suffix.AT_LEAST;
            case "以下" -> Suffix.BELOW;
            case "以内", "之内", "内" -> Suffix.AT_MOST;
            case "左右", "上下" -> Suffix.ABOUT;
            default -> Suffix.CLASS;
        };
    }
}
