package org.yingshu.engine.reader.target;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that stand behind numbers. */
final class Units {

    /** Longer words first: the first alternative that fits wins. */
    static final String PATTERN = "(?:万亿|百万|万|亿|千)?"
            + "(?:个百分点|百分点|[%％‰]|个?工作日|个?自然日|个?小时|个半?月|分钟|天|日|周|年"
            + "|美元|元人民币|元|人次|人|班次|批次|标台|平方公里|平方米|微克/立方米|公里|千伏安|千伏|千瓦|米"
            + "|件|个|项|家|户|次|条|张|份|类|种|名|所|座|台|辆|亩|公顷|吨|TB|T(?![A-Za-z])|分(?![^，,、。；以]{0,2}[局厅厂])"
            + "|倍|场次|场|批|例|处|部|门|篇|位|只|支|套|架|班|册|匹|审限)"
            + "(?:/[^\\s，,、。；以（(]{1,5}|每(?:百)?(?:平方公里|人))?";

    static final Pattern ONE = Pattern.compile(PATTERN);

    private static final Set<String> TIME = Set.of("工作日", "自然日", "小时", "分钟", "天", "日", "周", "年", "个月", "个半月", "审限");

    private Units() {}

    /** 个 only counts the unit behind it: 3个工作日 is 3 工作日; but 个百分点 and 个月 are units of their own. */
    static String withoutCounter(String unit) {
        return unit.startsWith("个") && (unit.endsWith("日") || unit.endsWith("时")) ? unit.substring(1) : unit;
    }

    static boolean isTime(String unit) {
        return TIME.contains(unit);
    }

    /** Areas, lengths and powers mostly draw the line of a class: 建筑高度不超过24米. */
    static boolean isSize(String unit) {
        return unit.equals("平方米") || unit.equals("米") || unit.startsWith("千伏") || unit.equals("千瓦");
    }

    static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals("％") || unit.equals("‰");
    }

    static boolean isPoints(String unit) {
        return unit.endsWith("百分点");
    }
}
