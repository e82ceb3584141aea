package org.yingshu.engine.reader.target;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what holds no promise, character for character, so that every place in the text stays what it was. */
final class Masking {

    /** Stands for a character of a title, a document number or a programme's name. */
    static final char NAME = '\uE000';
    /** Stands for a character in brackets, the brackets included. */
    static final char BRACKET = '\uE001';
    /** Stands for a character of a date. */
    static final char DATE = '\uE002';

    private static final int LONGEST_BRACKET = 400;

    private static final Pattern NAMES = Pattern.compile(
            "(?=[《〔\\[【第“\"‘\\dA-Za-z])(?:《[^《》\\n]{1,80}》|[〔\\[【]\\s?20\\d{2}\\s?[〕\\]】]\\s?第?\\d{1,4}号"
                    + "|第\\s?[\\d一二三四五六七八九十百]{1,5}\\s?[条款章节届次批个项]|[“\"‘][\\d×xX+＋\\-A-Za-z]{1,12}(?:工程|行动|机制)?[”\"’]"
                    + "|[“\"][^”\"\\n]{0,8}\\d[+＋][^”\"\\n]{0,16}[”\"]|\\d+[+＋][\\dA-Za-zX]+(?:[+＋][\\dA-Za-z]+)*"
                    + "|\\d{1,2}\\s?[×xX*]\\s?24\\s?(?:个?小时)?|24\\s?个?小时(?!内|以内)|“十[一二三四五]五”(?!期间|时期|末)|\\d{4,5}(?:热线|平台|工程|电话)|[A-Za-z]+\\d+(?:\\.\\d+)?)");

    private Masking() {}

    static String names(String text) {
        return fill(text, NAMES.matcher(text), NAME);
    }

    private static String fill(String text, Matcher found, char with) {
        var masked = new StringBuilder(text);
        while (found.find()) {
            hide(masked, found.start(), found.end(), with);
        }
        return masked.toString();
    }

    static void hide(StringBuilder text, int from, int to, char with) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, with);
        }
    }

    /** A stretch in brackets, from the opening one up to behind the closing one. */
    record Bracket(int from, int to) {}

    /** The outermost brackets; one that is never closed, or closed far away, is a character like others. */
    static List<Bracket> brackets(String text) {
        var found = new ArrayList<Bracket>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                open.push(i);
            } else if ((c == '）' || c == ')') && !open.isEmpty()) {
                int from = open.pop();
                if (i - from < LONGEST_BRACKET) {
                    while (!found.isEmpty() && found.get(found.size() - 1).from() > from) {
                        found.remove(found.size() - 1);
                    }
                    found.add(new Bracket(from, i + 1));
                }
            } else if (c == '\n') {
                open.clear();
            }
        }
        return List.copyOf(found);
    }

    static String withoutBrackets(String text, List<Bracket> brackets) {
        var masked = new StringBuilder(text);
        brackets.forEach(bracket -> hide(masked, bracket.from(), bracket.to(), BRACKET));
        return masked.toString();
    }
}
