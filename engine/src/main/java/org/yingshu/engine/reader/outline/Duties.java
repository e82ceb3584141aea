package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Labels;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/**
 * Parts a measure's paragraphs into its text and its duties: who answers for it until when.
 *
 * <p>Duties stand on lines of their own ({@code 时间节点：…} {@code 责任单位：…}), in a bracket with labels, or in a bracket
 * that only names the owners ({@code （甲局牵头，乙局配合）}).
 */
final class Duties {

    private static final Pattern LABEL = Pattern.compile("(?<bracket>[（【])?\\s*(?:(?<owners>" + Labels.OWNERS
            + ")|(?<deadline>" + Labels.DEADLINE + "))\\s*(?:：|(?<boxed>】)\\s*：?)");
    private static final Pattern OWNER_BRACKET = Pattern.compile(
            "(?:.*(?:牵头|负责|落实|配合|分工|实施|承办|参与|参加|协助|协同|推进)|.*(?:局|委|厅|办|院|部|中心|公司|银行|政府|管委会|单位|部门))", Pattern.DOTALL);
    private static final Pattern OWNER_VERB = Pattern.compile("(?:牵头|负责|落实|配合|参与|参加|协助|协同|承办|实施|推进|按职责分工)[^，。；]{0,6}$");
    /** 市财政局、市税务局: names of bodies and nothing else, each with its level or none but the first. */
    private static final Pattern UNITS = Pattern.compile(
            "(?:各|[省市州盟县区旗](?!级)|国网|人行|人民银行)[^，；、：。（）]{1,24}(?:局|委|厅|办|院|会|公司|中心|政府|单位|部门|银行|支行|分行|集团|办公室|领导小组)(?:（[^（）]{2,16}）)?"
                    + "(?:[，；、][^，；、：。（）]{1,24}(?:局|委|厅|办|院|部|会|公司|中心|政府|单位|部门|银行|支行|分行|集团|支队|大队|总站|海关|机构|企业|园区|街道|乡镇|办公室|领导小组|管委会)(?:（[^（）]{2,16}）)?[^，；、：。（）]{0,4})*等?");
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

    private static final String BODIES = "(?:各|[省市州盟县区旗])[^，；：。（）]{1,60}?(?:局|委|厅|办|院|会|公司|中心|政府|单位|部门|银行|分行|支行|办公室)";
    /** 由甲局牵头，乙局、丙局等部门配合，…. */
    private static final Pattern OPENING = Pattern.compile("(?:[一二三四五六七八九十]+是)?由?(?<owners>" + BODIES + "牵头(?:负责)?(?:，"
            + BODIES + "(?:等(?:部门|单位)?)?(?:配合|参与|协助|协同))?)(?=[，；])");

    private static final Pattern YEAR_ONLY = Pattern.compile("20\\d{2}年|年");
    /** 甲局牵头；乙局 names bodies and nothing else too. */
    private static final Pattern VERB_BEHIND_NAME = Pattern.compile("(?:牵头|负责|配合|参与|落实)(?=[，；、]|$)");

    private static final Pattern STARTS_WITH_DATE = Pattern.compile("20\\d{2}年");
    private static final int LONGEST_BRACKET = 900;

    /** A labelled value: {@code label} as printed, without its colon. */
    record Field(String label, boolean owners, Passage value, Passage whole) {}

    /** The fields of one duty; {@code textBefore} paragraphs of the measure stand before it. */
    record Raw(List<Field> owners, List<Field> deadlines, int textBefore) {
        Raw(int textBefore) {
            this(new ArrayList<>(), new ArrayList<>(), textBefore);
        }
    }

    private final List<Passage> text = new ArrayList<>();
    private final List<Raw> duties = new ArrayList<>();
    private boolean textSinceDuty;
    /** A time in a bracket of its own waits for its owners. */
    private boolean timeGiven;

    private @Nullable Field lastDeadline;

    private Duties() {}

    static Duties in(List<Passage> paragraphs) {
        var duties = new Duties();
        paragraphs.forEach(duties::readTimes);
        if (duties.duties.isEmpty() && !duties.text.isEmpty()) {
            duties.readOpening(duties.text.get(0));
        }
        return duties;
    }

    /** The paragraphs without their duties. */
    List<Passage> text() {
        return text;
    }

    List<Raw> duties() {
        return duties;
    }

    /** The sentence itself begins with who leads; the words stay in the text. */
    private void readOpening(Passage paragraph) {
        Matcher opening = OPENING.matcher(Width.fold(paragraph));
        if (opening.lookingAt()) {
            Passage owners = paragraph.sub(opening.start("owners"), opening.end("owners"));
            addField(new Field("", true, owners, owners), false);
        }
    }

    /** Takes out the times that stand in brackets of their own; they are due for what is said around them. */
    private void readTimes(Passage paragraph) {
        String folded = Width.fold(paragraph);
        int at = 0;
        Matcher time = TIME_BRACKET.matcher(folded);
        while (time.find()) {
            if (!YEAR_ONLY.matcher(time.group("time")).matches()) {
                if (time.start() > at) {
                    read(paragraph.sub(at, time.start()));
                }
                at = Math.min(folded.length(), time.end() + 1);
                Passage words = paragraph.sub(time.start("time"), time.end("time"));
                addField(new Field("", false, words, paragraph.sub(time.start(), at)), textSinceDuty && !timeGiven);
                timeGiven = true;
            }
        }
        if (at == 0) {
            read(paragraph);
        } else if (at < paragraph.length()) {
            read(paragraph.from(at));
        }
    }

    private void read(Passage paragraph) {
        String folded = Width.fold(paragraph);
        if (isSecondMilestone(folded)) {
            addField(new Field(lastDeadline().label(), false, trim(paragraph), paragraph), false);
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
                addText(paragraph.sub(at, label.start()));
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
            addText(paragraph.from(at));
        }
    }

    /** {@code 时间节点} can go on with a second date in a paragraph of its own, before the owners come. */
    private boolean isSecondMilestone(String folded) {
        return lastDeadline != null
                && !textSinceDuty
                && !duties.isEmpty()
                && duties.get(duties.size() - 1).owners().isEmpty()
                && STARTS_WITH_DATE.matcher(folded).lookingAt();
    }

    private Field lastDeadline() {
        if (lastDeadline == null) {
            throw new IllegalStateException("no deadline was read yet");
        }
        return lastDeadline;
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
        if (opening >= 0 && isOwnerBracket(inside, opening == 0)) {
            if (opening > 0) {
                addText(paragraph.sub(0, opening));
            }
            add("", true, paragraph.sub(opening + 1, end - 1), paragraph.from(opening));
        } else {
            addText(paragraph);
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

    private static boolean isOwnerBracket(String inside, boolean alone) {
        if (inside.length() > LONGEST_BRACKET
                || inside.length() < 3
                || (inside.indexOf("。") >= 0 && inside.indexOf("。") < inside.length() - 1)) {
            return false;
        }
        boolean verb = OWNER_VERB.matcher(inside).find();
        if (UNITS.matcher(VERB_BEHIND_NAME.matcher(inside).replaceAll("")).matches()) {
            return true;
        }
        boolean names = OWNER_BRACKET.matcher(inside).matches()
                && inside.matches("(?s).*(?:局|委|厅|办|院|会|公司|中心|政府|单位|部门|银行|支行|集团|总站|支队|办公室|领导小组|机构).*");
        return names && (verb || (alone && inside.indexOf('、') > 0));
    }

    /** Adds a field; a time that an owners' value ends in (，2023年10月底前完成) is a field of its own. */
    private void add(String label, boolean owners, Passage value, Passage whole) {
        String folded = Width.fold(value);
        Matcher time = TIME_CLAUSE.matcher(folded);
        Matcher before = TIME_BEFORE.matcher(folded);
        if (owners && before.lookingAt()) {
            addField(new Field(label, true, value.from(before.end()), whole), textSinceDuty);
            Passage words = value.sub(0, before.end("time"));
            addField(new Field("", false, words, words), false);
            return;
        }
        if (!owners || !time.find() || time.start() == 0) {
            addField(new Field(label, owners, value, whole), textSinceDuty);
            return;
        }
        addField(new Field(label, true, value.sub(0, time.start()), whole), textSinceDuty);
        Passage words = value.sub(time.start("time"), time.end("time"));
        addField(new Field("", false, words, words), false);
    }

    private void addText(Passage passage) {
        Passage stripped = passage.strip();
        if (!stripped.isEmpty()) {
            text.add(stripped);
            textSinceDuty = !timeGiven;
        }
    }

    private void addField(Field field, boolean afterText) {
        Raw current = duties.isEmpty() ? null : duties.get(duties.size() - 1);
        if (current == null || startsDuty(current, field, afterText)) {
            current = new Raw(text.size());
            duties.add(current);
        }
        if (field.owners()) {
            current.owners().add(field);
        } else {
            current.deadlines().add(field);
            lastDeadline = field;
        }
        textSinceDuty = false;
        timeGiven = false;
    }

    private static boolean startsDuty(Raw current, Field field, boolean afterText) {
        if (afterText) {
            return true;
        }
        if (field.owners()) {
            return current.owners().stream().anyMatch(other -> other.label().equals(field.label()));
        }
        return !current.deadlines().isEmpty() && !current.owners().isEmpty();
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
