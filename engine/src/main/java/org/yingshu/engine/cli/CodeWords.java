package org.yingshu.engine.cli;

import org.yingshu.engine.codes.CodeKind;
import org.yingshu.engine.codes.CodeReading.Change;
import org.yingshu.engine.codes.Refusal;

/** The words in which the command speaks of codes. */
final class CodeWords {

    private CodeWords() {}

    static String kind(ReportLanguage in, CodeKind kind) {
        return switch (kind) {
            case CREDIT_CODE -> in.pick("统一社会信用代码", "unified social credit code");
            case ORGANISATION_CODE -> in.pick("组织机构代码", "organisation code");
            case CITIZEN_ID -> in.pick("公民身份号码", "citizen identity number");
            case REGION_CODE -> in.pick("行政区划代码", "region code");
            case PROJECT_CODE -> in.pick("投资项目代码", "investment project code");
            case UNKNOWN -> in.pick("代码", "code");
        };
    }

    static String change(ReportLanguage in, Change change) {
        return switch (change) {
            case FULL_WIDTH -> in.pick("全角改半角", "full width");
            case LOWER_CASE -> in.pick("小写改大写", "lower case");
            case BLANKS -> in.pick("去空白", "blanks");
            case HYPHENS -> in.pick("连字符", "hyphens");
        };
    }

    static String reason(ReportLanguage in, Refusal refusal) {
        return switch (refusal.reason()) {
            case EMPTY -> in.pick("是空的", "it is empty");
            case LENGTH ->
                in.pick("应为 %s 位，实为 %s 位", "it must have %s characters, not %s")
                        .formatted(refusal.expected(), refusal.found());
            case CHARACTER ->
                in.pick("第 %d 位不能是 %s（可用 %s）", "character %d cannot be %s (allowed: %s)")
                        .formatted(refusal.position(), refusal.found(), refusal.expected());
            case CHECK_CHARACTER ->
                in.pick("第 %d 位校验码应为 %s，实为 %s", "check character %d must be %s, not %s")
                        .formatted(refusal.position(), refusal.expected(), refusal.found());
            case ORGANISATION_CHECK ->
                in.pick(
                                "第 9-17 位组织机构代码有误：按前 8 位，第 %d 位应为 %s，实为 %s",
                                "the organisation code in characters 9 to 17 is wrong: by its first 8, character %d must be %s, not %s")
                        .formatted(refusal.position(), refusal.expected(), refusal.found());
            case REGION ->
                in.pick("第 %d 位起的 %s 不是行政区划", "%2$s from character %1$d is no region")
                        .formatted(refusal.position(), refusal.found());
            case BIRTH_DATE ->
                in.pick("第 %d 位起的 %s 不是出生日期", "%2$s from character %1$d is no date of birth")
                        .formatted(refusal.position(), refusal.found());
            case BORN_IN_FUTURE ->
                in.pick("第 %d 位起的出生日期 %s 晚于今天", "the date of birth %2$s from character %1$d is later than today")
                        .formatted(refusal.position(), refusal.found());
            case PROJECT_DATE ->
                in.pick(
                                "第 %d 位起的 %s 既不是 2020 年 11 月以来的年月，也不是此前的年份",
                                "%2$s from character %1$d is neither a month since November 2020 nor a year before it")
                        .formatted(refusal.position(), refusal.found());
            case UNRECOGNISED ->
                in.pick("没有 %s 位的已知代码（6、9、18 或 20 位）", "no known code has %s characters (6, 9, 18 or 20)")
                        .formatted(refusal.found());
        };
    }
}
