package org.yingshu.engine.pack.fault;

import java.util.List;
import java.util.Locale;

/** What can be wrong with a pack, and how it is said. */
public enum FaultKind {
    NOT_UTF8("不是 UTF-8 文本", "It is not UTF-8 text"),
    SYNTAX("YAML 写法不对：{0}", "This is not YAML: {0}"),
    TOO_LARGE("超过 {0} 字节，请拆分", "More than {0} bytes: split it"),
    ALIAS("不支持 YAML 的锚点和引用", "Anchors and aliases of YAML are not supported"),
    KEY_TWICE("键“{0}”重复", "The key “{0}” stands twice"),
    EMPTY("文件是空的", "The file is empty"),
    NO_PACK("没有 pack.yaml", "There is no pack.yaml"),
    NO_SUCH_PLACE("“{0}”不该放在这里；可用 {1}", "“{0}” does not belong here; known are {1}"),
    UNKNOWN_KEY("没有“{0}”这个键；可用 {1}", "There is no key “{0}” here; known are {1}"),
    MISSING("缺少“{0}”", "“{0}” is missing"),
    NOT_A_MAPPING("“{0}”应为键值对", "“{0}” has to be a mapping"),
    NOT_A_LIST("“{0}”应为列表", "“{0}” has to be a list"),
    NOT_A_TEXT("“{0}”应为一个值", "“{0}” has to be a single value"),
    NOT_A_NUMBER("“{0}”应为数字：{1}", "“{0}” has to be a number: {1}"),
    NOT_YES_OR_NO("“{0}”应为 true 或 false：{1}", "“{0}” has to be true or false: {1}"),
    NOT_A_DATE("“{0}”应为日期，如 2022-06-01：{1}", "“{0}” has to be a date such as 2022-06-01: {1}"),
    NOT_A_CHOICE("“{0}”没有“{1}”这一项；可选 {2}", "“{0}” cannot be “{1}”; known are {2}"),
    NOT_A_LIMIT("“{0}”不是期限，应如 5工作日：{1}", "“{0}” is no limit such as 5工作日: {1}"),
    NOT_A_PLACE("“{0}”不是六位行政区划代码：{1}", "“{0}” is no place code of six digits: {1}"),
    UNTRANSLATED("“{0}”要有 zh 和 en", "“{0}” needs both zh and en"),
    NAME_OF_FILE("编码“{0}”与文件名“{1}”不一致", "The code “{0}” is not the file's name “{1}”"),
    CODE_TWICE("编码“{0}”已在 {1} 使用", "The code “{0}” is used already in {1}"),
    UNKNOWN_ELEMENT("没有数据元“{0}”", "There is no data element “{0}”"),
    UNKNOWN_MATERIAL("没有材料“{0}”", "There is no material “{0}”"),
    UNKNOWN_CERTIFICATE("没有证照类型“{0}”", "There is no type of certificate “{0}”"),
    UNKNOWN_PRODUCT("产出“{0}”既不是材料也不是证照", "The product “{0}” is neither a material nor a certificate"),
    UNKNOWN_ITEM("没有事项“{0}”", "There is no item “{0}”"),
    UNKNOWN_SUBJECT("没有事项或一件事“{0}”", "There is no item or bundle “{0}”"),
    UNKNOWN_SOURCE("来源“{0}”没有在 pack.yaml 中登记", "The source “{0}” is not listed in pack.yaml"),
    UNKNOWN_PACK("需要的事项包“{0}”不在其中", "The pack “{0}” that this one needs is not there"),
    BROKEN_NEED("需要的事项包“{0}”有错，本包未载入", "The pack “{0}” that this one needs has faults, so this one is not loaded"),
    NEEDS_CYCLE("事项包互相需要：{0}", "The packs need each other: {0}"),
    UNKNOWN_NAME("条件里的“{0}”既不是问题也不是数据元", "“{0}” in the condition is neither a question nor a data element"),
    UNKNOWN_RULE("没有决策表“{0}”", "There is no decision table “{0}”"),
    UNKNOWN_SERVICE("没有中介服务“{0}”", "There is no intermediary service “{0}”"),
    NOT_A_SPECIAL_STEP("环节“{0}”不是特殊环节，不能取消", "The step “{0}” is no special step and cannot be cancelled"),
    SCENES_OVERLAP("场景不唯一：“{0}”和“{1}”会同时符合", "The scenes “{0}” and “{1}” can fit one applicant at once"),
    SCENE_OPEN(
            "材料不唯一：场景“{0}”下，材料“{1}”要不要还定不下来（{2}）", "In the scene “{0}” it is still open whether “{1}” is needed ({2})"),
    UNKNOWN_STEP("事项没有环节“{0}”；只有 event: reached 写 step", "The item has no step “{0}”; only event: reached names one"),
    UNKNOWN_STATE("没有状态“{0}”", "There is no state “{0}”"),
    UNREACHED_STATE("状态“{0}”永远到不了", "The state “{0}” is never reached"),
    UNKNOWN_COLUMN("决策表没有“{0}”这一列；可用 {1}", "The table has no column “{0}”; known are {1}"),
    NO_SOURCE(
            "没有来源；文件没有给出的值写 source: configuration", "No source; a value that no text gives says source: configuration"),
    FEW_KEYWORDS("关键词至少三个，现有 {0} 个", "At least three keywords, there are {0}"),
    PROMISED_LONGER("承诺时限 {0} 长于法定时限 {1}", "The promised limit {0} is longer than the statutory {1}"),
    CYCLE("首尾相接，没有先后：{0}", "Each waits for the other: {0}"),
    DANGLING("“{0}”之前的“{1}”不存在", "“{0}” comes after “{1}”, which does not exist"),
    TWICE("“{0}”出现两次", "“{0}” stands twice"),
    BAD_VALUE("“{0}”不能是“{1}”（{2}）", "“{0}” cannot be “{1}” ({2})"),
    BAD_CONDITION("条件看不懂，第 {1} 个字符处“{2}”：{0}", "The condition cannot be read at column {1}, “{2}”: {0}"),
    BAD_TABLE("决策表不成立（{0}）：{1}", "This is no decision table ({0}): {1}"),
    ROWS_CLASH("唯一命中的决策表里，{0} 行会同时命中：{1}", "The table allows one row, but {0} fit together: {1}"),
    ROW_NEVER("第 {0} 行永远轮不到", "The row {0} is never reached"),
    WRONG_SUM("{0} 合计应为 {1}，各步相加是 {2}", "The total of {0} is {1}, but the steps add up to {2}"),
    BACKWARDS("止于 {1}，早于起始的 {0}", "It ends on {1}, before it begins on {0}"),
    NO_COMPOSITION("这些事项合不成一件事：{0}", "These items cannot be composed: {0}");

    private final String zh;
    private final String en;

    FaultKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in reports, such as {@code pack.unknown-key}. */
    public String code() {
        return "pack." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(boolean chinese, List<String> arguments) {
        String text = chinese ? zh : en;
        for (int n = 0; n < arguments.size(); n++) {
            text = text.replace("{" + n + "}", arguments.get(n));
        }
        return text;
    }
}
