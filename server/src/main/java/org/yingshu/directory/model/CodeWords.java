package org.yingshu.directory.model;

import org.yingshu.engine.codes.Refusal;

/** Why a code is none, in words. */
public final class CodeWords {

    private CodeWords() {}

    public static String reason(Refusal refusal) {
        return switch (refusal.reason()) {
            case EMPTY -> "没有填写";
            case LENGTH -> "应为" + refusal.expected() + "位，实际" + refusal.found() + "位";
            case CHARACTER -> "第" + refusal.position() + "位的“" + refusal.found() + "”不能出现在这里";
            case CHECK_CHARACTER -> "校验位不符，应为“" + refusal.expected() + "”，请核对各位";
            case ORGANISATION_CHECK -> "其中的组织机构代码校验位不符，应为“" + refusal.expected() + "”";
            case REGION -> "行政区划“" + refusal.found() + "”不存在";
            case BIRTH_DATE -> "出生日期不是有效的日期";
            case BORN_IN_FUTURE -> "出生日期在今天之后";
            case PROJECT_DATE, UNRECOGNISED -> "不是有效的代码";
        };
    }
}
