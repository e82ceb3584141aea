package org.yingshu.engine.cli;

import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.codes.CodeKind;
import org.yingshu.engine.codes.CodeReading.Change;
import org.yingshu.engine.codes.Refusal;

/** The words in which the command speaks of codes. */
final class CodeWords {

    private CodeWords() {}

    static String kind(Language in, CodeKind kind) {
        return switch (kind) {
            case CREDIT_CODE -> in.choose("统一社会信用代码", "unified social credit code");
            case ORGANISATION_CODE -> in.choose("组织机构代码", "organisation code");
            case CITIZEN_ID -> in.choose("公民身份号码", "citizen identity number");
            case REGION_CODE -> in.choose("行政区划代码", "region code");
            case PROJECT_CODE -> in.choose("投资项目代码", "investment project code");
            case UNKNOWN -> in.choose("代码", "code");
        };
    }

    static String change(Language in, Change change) {
        return switch (change) {
            case FULL_WIDTH -> in.choose("全角改半角", "full width");
            case LOWER_CASE -> in.choose("小写改大写", "lower case");
            case BLANKS -> in.choose("去空白", "blanks");
            case HYPHENS -> in.choose("连字符", "hyphens");
        };
    }

    static String reason(Language in, Refusal refusal) {
        return switch (refusal.reason()) {
            case EMPTY -> in.choose("是空的", "it is empty");
            case LENGTH ->
                in.choose("应为 %s 位，实为 %s 位", "it must have %s characters, not %s")
                        .formatted(refusal.expected(), refusal.found());
            case CHARACTER ->
                in.choose("第 %d 位不能是 %s（可用 %s）", "character %d cannot be %s (allowed: %s)")
                        .formatted(refusal.position(), refusal.found(), refusal.expected());
            case CHECK_CHARACTER ->
                in.choose("第 %d 位校验码应为 %s，实为 %s", "check character %d must be %s, not %s")
                        .formatted(refusal.position(), refusal.expected(), refusal.found());
            case ORGANISATION_CHECK ->
                in.choose(
                                "第 9-17 位组织机构代码有误：按前 8 位，第 %d 位应为 %s，实为 %s",
                                "the organisation code in characters 9 to 17 is wrong: by its first 8, character %d must be %s, not %s")
                        .formatted(refusal.position(), refusal.expected(), refusal.found());
            case REGION ->
                in.choose("第 %d 位起的 %s 不是行政区划", "%2$s from character %1$d is no region")
                        .formatted(refusal.position(), refusal.found());
            case BIRTH_DATE ->
                in.choose("第 %d 位起的 %s 不是出生日期", "%2$s from character %1$d is no date of birth")
                        .formatted(refusal.position(), refusal.found());
            case BORN_IN_FUTURE ->
                in.choose("第 %d 位起的出生日期 %s 晚于今天", "the date of birth %2$s from character %1$d is later than today")
                        .formatted(refusal.position(), refusal.found());
            case PROJECT_DATE ->
                in.choose(
                                "第 %d 位起的 %s 既不是 2020 年 11 月以来的年月，也不是此前的年份",
                                "%2$s from character %1$d is neither a month since November 2020 nor a year before it")
                        .formatted(refusal.position(), refusal.found());
            case UNRECOGNISED ->
                in.choose("没有 %s 位的已知代码（6、9、18 或 20 位）", "no known code has %s characters (6, 9, 18 or 20)")
                        .formatted(refusal.found());
        };
    }
}
