package org.yingshu.engine.reader.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Labels;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.outline.Duties.Field;
import org.yingshu.engine.reader.source.Passage;

/**
 * Finds the fields of duties in a measure's paragraphs: owners and deadlines.
 *
 * <p>They stand on lines of their own ({@code 时间节点：…} {@code 责任单位：…}), in a bracket with labels, or in a bracket
 * that only names the owners ({@code （甲局牵头，乙局配合）}). What is no field is text.
 */
final class DutyFields {

    private static final Pattern LABEL = Pattern.compile("(?<bracket>[（【])?\\s*(?:(?<owners>" + Labels.OWNERS
            + ")|(?<deadline>" + Labels.DEADLINE + "))\\s*(?:：|(?<boxed>】)\\s*：?)");
    /** The words of a time, of no body. */
    private static final String TIME = "(?<time>(?:于|在|到|至)?"
            + "(?:20\\d{2}年|[今本当]年|年[底内]|每(?:年|半年|季度?|月|周)|\\d{1,2}月|第?[一二三四]季度|[上下]半年|全年|持续|长期|常年|常态化|即日起|立即|立行)"
            + "(?:(?!局|委|厅|办公|院|部门|单位|政府|公司|牵头|负责|配合)[^；：。]){0,24}%s)";

    /** Behind the owners, in the same bracket: until when. */
    private static final Pattern TIME_CLAUSE = Pattern.compile("[，；。]\\s*" + TIME.formatted("") + "。?$");

    /** Or before them: （2024年9月底前，甲局负责）. */
    private static final Pattern TIME_BEFORE = Pattern.compile(TIME.formatted("?") + "[，；]\\s*(?=\\S)");

    /** A bracket with nothing but a time, at the end of a heading or a sentence: 〔2025年3月底前〕. */
    private static final Pattern TIME_BRACKET = Pattern.compile(
            "[（【](?<time>(?:20\\d{2}年(?:\\d{1,2}月)?|\\d{1,2}月|年)(?:\\d{1,2}日)?(?:[底末初]|上旬|中旬|下旬)?(?:之前|以前|前)?(?:完成)?"
                    + "|(?:长期|持续|常态化)(?:坚持|推进|实施|开展)?|每(?:年|半年|季度|月)[^（）【】，；。]{0,8})[）】](?=[。；]|$)");

    private static final Pattern YEAR_ONLY = Pattern.compile("20\\d{2}年|年");
    private static final Pattern STARTS_WITH_DATE = Pattern.compile("20\\d{2}年");

    private final Duties duties;

    /** @param duties takes what is found, in the order of the text */
    DutyFields(Duties duties) {
        this.duties = duties;
    }

    /** The times in brackets of their own come out first: they are due for what is said around them. */
    void read(Passage paragraph) {
        String folded = Width.fold(paragraph);
        int at = 0;
        Matcher time = TIME_BRACKET.matcher(folded);
        while (time.find()) {
            if (!YEAR_ONLY.matcher(time.group("time")).matches()) {
                if (time.start() > at) {
                    readLabels(paragraph.sub(at, time.start()));
                }
                at = Math.min(folded.length(), time.end() + 1);
                Passage words = paragraph.sub(time.start("time"), time.end("time"));
                duties.addTimeAhead(new Field("", false, words, paragraph.sub(time.start(), at)));
            }
        }
        if (at == 0) {
            readLabels(paragraph);
        } else if (at < paragraph.length()) {
            readLabels(paragraph.from(at));
        }
    }

    private void readLabels(Passage paragraph) {
        String folded = Width.fold(paragraph);
        Field open = duties.deadlineWithoutOwners();
        // 时间节点 can go on with a second date in a paragraph of its own, before the owners come.
        if (open != null && STARTS_WITH_DATE.matcher(folded).lookingAt()) {
            duties.add(new Field(open.label(), false, trim(paragraph), paragraph));
            return;
        }
        if (folded.indexOf('：') < 0 && folded.indexOf('【') < 0) {
            readPlain(paragraph, folded);
            return;
        }
        int at = 0;
        Matcher label = LABEL.matcher(folded);
        boolean inBracket = false;
        int bracketEnd = -1;
        while (label.find()) {
            if (at == 0 && !standsAtStart(folded, label)) {
                continue;
            }
            if (label.start() > at && at > bracketEnd) {
                duties.addText(paragraph.sub(at, label.start()));
            }
            boolean opens = label.group("bracket") != null && label.group("boxed") == null;
            if (opens) {
                inBracket = true;
                bracketEnd = closing(folded, label.start());
            } else if (label.start() > bracketEnd) {
                inBracket = false;
                bracketEnd = -1;
            }
            int end = valueEnd(folded, label.end(), inBracket ? bracketEnd : folded.length());
            at = inBracket && end >= bracketEnd ? behindBracket(folded, bracketEnd) : end;
            boolean owners = label.group("owners") != null;
            String name = owners ? label.group("owners") : label.group("deadline");
            Passage value = trim(paragraph.sub(label.end(), end));
            add(name, owners, value, paragraph.sub(label.start(), at));
        }
        if (at == 0) {
            readPlain(paragraph, folded);
        } else if (at < paragraph.length()) {
            duties.addText(paragraph.from(at));
        }
    }

    /** A label inside a sentence (应明确责任单位：) announces nothing. */
    private static boolean standsAtStart(String folded, Matcher label) {
        if (label.start() == 0 || label.group("bracket") != null) {
            return true;
        }
        char before = folded.charAt(label.start() - 1);
        return "。；，！？”）（ 】\u3000".indexOf(before) >= 0;
    }

    /** A value runs to the next label, to the end of its bracket, or to the end of the paragraph. */
    private static int valueEnd(String folded, int from, int limit) {
        Matcher next = LABEL.matcher(folded);
        int end = limit < 0 ? folded.length() : limit;
        return next.find(from) && next.start() < end ? next.start() : end;
    }

    private static int behindBracket(String folded, int closing) {
        int at = Math.min(folded.length(), closing + 1);
        return at < folded.length() && folded.charAt(at) == '。' ? at + 1 : at;
    }

    private static int closing(String folded, int opening) {
        int depth = 0;
        for (int i = opening; i < folded.length(); i++) {
            if (folded.charAt(i) == '（' || folded.charAt(i) == '【') {
                depth++;
            } else if ((folded.charAt(i) == '）' || folded.charAt(i) == '】') && --depth == 0) {
                return i;
            }
        }
        return folded.length();
    }

    private void readPlain(Passage paragraph, String folded) {
        int end = folded.endsWith("。") ? folded.length() - 1 : folded.length();
        int opening = end > 0 && "）】".indexOf(folded.charAt(end - 1)) >= 0 ? opening(folded, end - 1) : -1;
        String inside = opening < 0
                ? ""
                : TIME_CLAUSE.matcher(folded.substring(opening + 1, end - 1)).replaceFirst("");
        if (opening >= 0 && UnlabelledOwners.fill(inside, opening == 0)) {
            if (opening > 0) {
                duties.addText(paragraph.sub(0, opening));
            }
            add("", true, paragraph.sub(opening + 1, end - 1), paragraph.from(opening));
        } else {
            duties.addText(paragraph);
        }
    }

    private static int opening(String folded, int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            if (folded.charAt(i) == '）' || folded.charAt(i) == '】') {
                depth++;
            } else if ((folded.charAt(i) == '（' || folded.charAt(i) == '【') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A time that an owners' value begins or ends with (，2023年10月底前完成) is a field of its own. */
    private void add(String label, boolean owners, Passage value, Passage whole) {
        String folded = Width.fold(value);
        Matcher time = TIME_CLAUSE.matcher(folded);
        Matcher before = TIME_BEFORE.matcher(folded);
        if (owners && before.lookingAt()) {
            duties.add(new Field(label, true, value.from(before.end()), whole));
            addTime(value.sub(0, before.end("time")));
        } else if (owners && time.find() && time.start() > 0) {
            duties.add(new Field(label, true, value.sub(0, time.start()), whole));
            addTime(value.sub(time.start("time"), time.end("time")));
        } else {
            duties.add(new Field(label, owners, value, whole));
        }
    }

    private void addTime(Passage words) {
        duties.add(new Field("", false, words, words));
    }

    /** Without the blank and the sign that part a value from what follows. */
    private static Passage trim(Passage value) {
        Passage stripped = value.strip();
        int end = stripped.length();
        while (end > 0 && "；;，,".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.sub(0, end);
    }
}
