package org.yingshu.engine.codes;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.codes.Refusal.Reason;

/** The first two digits of GB/T 2260. */
final class Provinces {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("11", "北京市"),
            entry("12", "天津市"),
            entry("13", "河北省"),
            entry("14", "山西省"),
            entry("15", "内蒙古自治区"),
            entry("21", "辽宁省"),
            entry("22", "吉林省"),
            entry("23", "黑龙江省"),
            entry("31", "上海市"),
            entry("32", "江苏省"),
            entry("33", "浙江省"),
            entry("34", "安徽省"),
            entry("35", "福建省"),
            entry("36", "江西省"),
            entry("37", "山东省"),
            entry("41", "河南省"),
            entry("42", "湖北省"),
            entry("43", "湖南省"),
            entry("44", "广东省"),
            entry("45", "广西壮族自治区"),
            entry("46", "海南省"),
            entry("50", "重庆市"),
            entry("51", "四川省"),
            entry("52", "贵州省"),
            entry("53", "云南省"),
            entry("54", "西藏自治区"),
            entry("61", "陕西省"),
            entry("62", "甘肃省"),
            entry("63", "青海省"),
            entry("64", "宁夏回族自治区"),
            entry("65", "新疆维吾尔自治区"),
            entry("71", "台湾省"),
            entry("81", "香港特别行政区"),
            entry("82", "澳门特别行政区"));

    private Provinces() {}

    static @Nullable String name(String prefix) {
        return NAMES.get(prefix);
    }

    /** Refuses a value whose first two digits are no province. */
    static Optional<Refusal> wrongProvince(CodeKind kind, String value) {
        String prefix = value.substring(0, 2);
        return NAMES.containsKey(prefix)
                ? Optional.empty()
                : Optional.of(new Refusal(kind, Reason.REGION, 1, prefix, ""));
    }
}
