package org.yingshu.engine.reader.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number in front of a heading or an item.
 *
 * @param style its typographic kind; the order of the constants is the usual order of levels
 * @param number its value, from 1
 * @param label as printed, without brackets and dots: {@code 十二}, {@code 3}
 * @param length characters it takes, its signs and following blanks included
 */
public record Marker(Style style, int number, String label, int length) {

    /** Kinds of numbers, outermost first. */
    public enum Style {
        /** 第一章 */
        CHAPTER,
        /** 第一节 */
        SECTION,
        /** 第一条 */
        ARTICLE,
        /** 一、 Ⅰ A. */
        CHINESE,
        /** （一） */
        CHINESE_BRACKET,
        /** 任务1： 行动一、 */
        NAMED,
        /** 1. 1． 1、 */
        ARABIC,
        /** 1.1 A1. */
        DECIMAL,
        /** （1） 1） */
        ARABIC_BRACKET,
        /** ① */
        CIRCLED
    }

    private static final String DIGITS = "[一二三四五六七八九十百〇零]{1,5}";
    private static final Pattern PATTERN = Pattern.compile("第(?<chapter>" + DIGITS + "|\\d{1,3})\\s?章\\s*"
            + "|第(?<section>" + DIGITS + "|\\d{1,3})\\s?节\\s*"
            + "|第(?<article>" + DIGITS + "|\\d{1,3})\\s?条(?![规第款项、的和至之])[\\s：]*"
            + "|(?<chinese>" + DIGITS + ")\\s?[、.](?!\\s*[一二三四五六七八九十]+[类级等期批档、])\\s*"
            + "|(?<roman>[Ⅰ-Ⅻ])\\s?(?:[、.]|\\s|(?=[\\p{IsHan}“])(?![类级期型等档批]))\\s*"
            + "|(?<letter>[A-Z])\\s?[、.]\\s*(?=[\\p{IsHan}“])"
            + "|[A-Z](?<lettered>[1-9]\\d?)\\s?[、.]\\s*(?=[\\p{IsHan}“])"
            + "|（\\s?(?<bracket>" + DIGITS + ")\\s?）、?\\s*"
            + "|(?<arabic>\\d{1,3})\\s?(?:\\.(?![\\d.])|、(?!\\d))\\s*"
            + "|(?:重点)?(?:任务|行动|举措|措施|工程)\\s?(?<named>" + DIGITS + "|\\d{1,2})(?:\\s*[：、.]\\s*|\\s+|$)"
            // A figure with its unit is none: 1.5个, 0.4小时.
            + "|[1-9]\\d?\\.(?<decimal>[1-9]\\d?)(?!\\d|\\.\\d)[\\s、]*(?=[\\p{IsHan}“《【])"
            + "(?!公[里斤顷]|平方|工作日|小时|项目?[，、]|[个天日亿万千百元倍米户家件年月吨次种级折兆至到或和的点]|人次|以[上下内])"
            + "|（\\s?(?<arabicBracket>\\d{1,2})\\s?）\\s*"
            + "|(?<halfBracket>\\d{1,2})\\s?）\\s*"
            + "|(?<circled>[①-⑳])\\s*");

    /** The marker at the start of a text, or null. A decimal ({@code 0.5个}) and a year are none. */
    public static @Nullable Marker at(CharSequence text) {
        if (text.isEmpty()) {
            return null;
        }
        char first = text.charAt(0);
        boolean possible = (first >= '0' && first <= '9')
                || (first >= '０' && first <= '９')
                || (first >= 'A' && first <= 'Z')
                || "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ第（(任重行举措工一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(first) >= 0;
        if (!possible) {
            return null;
        }
        Matcher matcher = PATTERN.matcher(Width.fold(text.subSequence(0, Math.min(text.length(), 24))));
        if (!matcher.lookingAt()) {
            return null;
        }
        int length = matcher.end();
        for (Style style : Style.values()) {
            for (String group : groups(style)) {
                String label = matcher.group(group);
                if (label != null) {
                    int number = number(label);
                    String printed =
                            style == Style.DECIMAL ? matcher.group().strip().replaceAll("、|\\.$", "") : label;
                    return number < 1 ? null : new Marker(style, number, printed, length);
                }
            }
        }
        return null;
    }

    private static int number(String label) {
        char first = label.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= 'Ⅰ' && first <= 'Ⅻ') {
            return first - 'Ⅰ' + 1;
        }
        return first >= 'A' && first <= 'Z' ? first - 'A' + 1 : ChineseNumber.parse(label);
    }

    private static String[] groups(Style style) {
        return switch (style) {
            case CHAPTER -> new String[] {"chapter"};
            case SECTION -> new String[] {"section"};
            case ARTICLE -> new String[] {"article"};
            case CHINESE -> new String[] {"chinese", "roman", "letter"};
            case CHINESE_BRACKET -> new String[] {"bracket"};
            case NAMED -> new String[] {"named"};
            case ARABIC -> new String[] {"arabic"};
            case DECIMAL -> new String[] {"decimal", "lettered"};
            case ARABIC_BRACKET -> new String[] {"arabicBracket", "halfBracket"};
            case CIRCLED -> new String[] {"circled"};
        };
    }

    /** The number with the signs of its kind: {@code （一）}. */
    public String printed() {
        return switch (style) {
            case CHAPTER -> "第" + label + "章";
            case SECTION -> "第" + label + "节";
            case ARTICLE -> "第" + label + "条";
            case CHINESE_BRACKET, ARABIC_BRACKET -> "（" + label + "）";
            case NAMED -> "任务" + label;
            case CHINESE, ARABIC, DECIMAL, CIRCLED -> label;
        };
    }
}
