package org.yingshu.engine.reader.deadline;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the deadlines of a measure's text from its other times: names of documents, cut-off dates, comparisons, past
 * results, and limits of single cases. In doubt it is none.
 */
final class Prose {

    private static final Pattern NAMES = Pattern.compile(
            "《[^》]*》|〔\\d{4}〕|[（(〔\\[]\\d{4}年?(?:[-－—–~～至]+\\d{4}年?)?(?:度)?(?:修订)?版?[）)〕\\]]|\\d{4}年?版|\\d{4}年?[-－—–~～至]+\\d{4}年");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:截至|截止|较|比|相比|超过|自|从|对|由|高于|低于|优于|去|上|现有|同|延[续长][^，。；]{0,4}|实施|截)(?:[^，。；、]{0,2}(?:于|的|到))?$");
    private static final Pattern AFTER = Pattern.compile(
            "^(?:[0-9]+月?(?:份)?[-—–~～至]|目标|起|以来|以后|之后|后(?!续)|基础上|期?的?基础|版|的(?!目标)|同期|同比(?!压缩|缩短|提高|下降|增长)|度?(?:普惠型)?.{0,8}基础上|出台的|以前(?=年度))");
    private static final Pattern PAST = Pattern.compile("已(?!入驻|建|有|登记|经)|[^为除]了(?!解)|印发(?!后)|召开|荣获|位居|得分");
    private static final Pattern TARGET =
            Pattern.compile("达到|达|实现|完成|力争|争取|确保|建成|控制在|压缩|压减|降至|降低|降到|提高|提升|缩短|新增|增长|突破|基本|全面|清零|不低于|不高于|不少于|形成|覆盖");
    private static final Pattern AIMED = Pattern.compile("(?:力争|争取|计划|确保)$");
    private static final Pattern INTENDED = Pattern.compile("力争|争取|计划|确保|将|拟");
    private static final Pattern ACHIEVED = Pattern.compile("^[^，。；]{0,12}?(?:实现|建成|建设|突破|达到|完成|覆盖|全部)");
    private static final Pattern AMOUNT = Pattern.compile("^[^，。；]{0,4}?[0-9.]+(?:万|亿)?(?:元|家|个|人|吨|件|户|亩|天|小时)");
    private static final Pattern OFTEN = Pattern.compile("^(?:至少|定期|开展|组织|举办|评估|更新|公布|发布|对|通报|报送|召开|向|选取)");
    /** 2022年1—7月: what was counted. */
    private static final Pattern MONTHS = Pattern.compile("\\d月?(?:份)?[—–\\-－~～至到]+\\d");
    /** 每年检查不超过4次: a bound of its own, no date. */
    private static final Pattern AT_MOST = Pattern.compile("超过|多于|至多|最多");

    private static final Pattern NO_YEAR_LIMIT = Pattern.compile(".*(?:前|底|末|内)");
    private static final Pattern STARTS_PHRASE = Pattern.compile("(?:^|[，、：:]|力争|争取|确保|到|至|于|在)$");

    private final String text;
    private final @Nullable Integer year;
    private final boolean report;

    Prose(String text, DeadlineContext context) {
        this.text = text;
        this.year = context.year();
        this.report = context.report();
    }

    /** The text with the names in it blotted out, so that no time is found there. */
    static String withoutNames(String text) {
        char[] kept = text.toCharArray();
        Matcher name = NAMES.matcher(text);
        while (name.find()) {
            Arrays.fill(kept, name.start(), name.end(), '□');
        }
        return new String(kept);
    }

    boolean isDeadline(TimeWords words) {
        String before = text.substring(sentenceStart(words.from()), words.from());
        String after = text.substring(words.to(), sentenceEnd(words.to()));
        return switch (words.kind()) {
            case MONTH, DATE -> isDue(words, before, after);
            case CONTINUING -> before.isEmpty() && after.isEmpty() && stands(words);
            case RECURRING -> recurs(words, before, after);
            case RELATIVE -> isOwnLimit(words, before, after);
        };
    }

    private boolean isDue(TimeWords words, String before, String after) {
        if (BEFORE.matcher(before).find() || AFTER.matcher(after).find()) {
            return false;
        }
        if (words.statedYear() && words.year() != null && year != null && words.year() < year) {
            return false;
        }
        String said = text.substring(words.from(), words.to());
        if (report && (PAST.matcher(clause(after)).find() || !(words.limit() || isIntended(before, after)))) {
            return false;
        }
        if (MONTHS.matcher(said).find()) {
            return false;
        }
        if (!words.statedYear()) {
            boolean loose = said.equals("年底") && !STARTS_PHRASE.matcher(before).find();
            return NO_YEAR_LIMIT.matcher(said).matches() && !loose;
        }
        boolean alone = before.isEmpty() && after.isEmpty();
        if (words.limit() || alone) {
            return words.limit();
        }
        String clause = clause(after);
        boolean past = PAST.matcher(clause).find();
        return words.bareYear() ? !past && isTarget(before, clause) : !past;
    }

    private static boolean isIntended(String before, String after) {
        return INTENDED.matcher(before).find() || INTENDED.matcher(after).lookingAt();
    }

    private boolean isTarget(String before, String clause) {
        return AIMED.matcher(before).find()
                || clause.startsWith("达到")
                || (year != null && TARGET.matcher(clause).find());
    }

    /** Two clauses, for the verb often stands behind the first sign. */
    private static String clause(String after) {
        int first = after.indexOf('，');
        int second = first < 0 ? -1 : after.indexOf('，', first + 1);
        return second < 0 ? after : after.substring(0, second);
    }

    private boolean stands(TimeWords words) {
        return words.to() - words.from() > 2;
    }

    private static boolean isYearly(String said) {
        return said.equals("每年") || said.equals("每年度");
    }

    private boolean recurs(TimeWords words, String before, String after) {
        String said = text.substring(words.from(), words.to());
        boolean daily = said.equals("每日") || said.equals("每天") || said.equals("每工作日") || said.equals("每个工作日");
        boolean former =
                before.endsWith("原来的") || before.endsWith("平均") || before.endsWith("由") || before.endsWith("为");
        return !daily
                && !former
                && !AT_MOST.matcher(said).find()
                && !AMOUNT.matcher(after).find()
                && (!isYearly(said) || OFTEN.matcher(after).find());
    }

    /** 发布后6个月内 is the measure's own limit; 5个工作日内 is that of a case, whatever it handles. */
    private boolean isOwnLimit(TimeWords words, String before, String after) {
        String said = text.substring(words.from(), words.to());
        if (said.endsWith("日起")) {
            return true;
        }
        if (!said.endsWith("内")) {
            return said.startsWith("用");
        }
        boolean counted = said.matches(".*(?:后|起)的?[^后起]{2,10}内");
        boolean inYears = said.matches(".*(?:年|个月)(?:以|之)?内");
        return counted
                || (inYears
                        && (AIMED.matcher(before).find()
                                || (said.contains("年")
                                        && ACHIEVED.matcher(after).find())));
    }

    private int sentenceStart(int index) {
        int from = index;
        while (from > 0 && "。；！？（(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private int sentenceEnd(int index) {
        int to = index;
        while (to < text.length() && "。；！？）)".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
