package org.yingshu.engine.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Deadline.Kind;

/** Finds the words that say a time, in the order of the text; what they are good for is decided elsewhere. */
final class TimeGrammar {

    private interface Meaning {
        @Nullable
        TimeWords of(Matcher matcher);
    }

    private record Form(Pattern pattern, Meaning meaning) {}

    private static final String NUMBER = "(?:" + ChineseNumber.DIGIT + "{1,3})";
    private static final String YEAR = "(?<y>(?:19|20)[0-9]{2}|[１２][９０][０-９]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年";
    private static final String UNTIL = "(?<p>(?<!截)[到至])?";
    private static final String MONTH = "(?<m>" + ChineseNumber.DIGIT + "{1,3})月(?:份)?";
    private static final String DAY = "(?<d>" + ChineseNumber.DIGIT + "{1,3})[日号]";
    private static final String END = "(?<e>(?:月)?(?:底|末|内|之内|中旬|上旬|下旬|初)?(?:之前|以前|前)?)";
    private static final String SEASON = "(?<q>上半年|下半年|第?[一二三四1-4]季度)(?<e>(?:底|末|内|之内)?(?:之前|以前|前)?)";
    private static final String UNIT = "(?:个)?(?:工作日|自然日|小时|月|季度|年|周|日|天)(?:左右)?(?:时间)?";
    private static final String EVERY = "每(?:个|两|三|" + ChineseNumber.DIGIT + "{1,2}个?)?(?:年度?|半年|季度?|月|周|旬|日|天|工作日)";

    /** Earlier forms win where two begin at the same place. */
    private static final List<Form> FORMS = List.of(
            form(
                    EVERY + "(?:" + MONTH + ")?(?:" + DAY + ")?(?:初|底|末|前|月底|年底)*前?" + "(?:[^，。；、]{0,8}?" + NUMBER
                            + "(?:[-－—至]" + NUMBER + ")?次)?",
                    TimeGrammar::recurring),
            form("上、?下半年各[^，。；]{0,10}?[一1１]次|按(?:季度|月|年|周)(?:度)?(?=通报|报送|调度|报告|更新|汇总|上报)", TimeGrammar::recurring),
            form("(?<y1>(?:19|20)[0-9]{2})年?(?:[—–\\-－~～至到]+)" + YEAR + "(?<range>)", TimeGrammar::date),
            form(UNTIL + YEAR + MONTH + DAY + "(?<e>(?:之前|以前|前)?)", TimeGrammar::date),
            form(UNTIL + YEAR + MONTH + END, TimeGrammar::date),
            form(UNTIL + YEAR + SEASON, TimeGrammar::date),
            form(UNTIL + YEAR + "(?:度)?(?<e>(?:年)?(?:底|末|终|内|之内)?(?:之前|以前|前)?)", TimeGrammar::date),
            form("[“\"]?(?<plan>十[一二三四五六七八九])五[”\"]?(?:规划)?(?:末期?|期末|期间)(?:之?前)?", TimeGrammar::plan),
            form(
                    "(?<![去上历往每明末0-9０-９"
                            + "一二两三四五六七八九十])(?<this>(?:今|本)年度?(?:年)?|年)(?<e>(?:年)?(?:底|末|内|之内)(?:之前|以前|前)?)",
                    TimeGrammar::date),
            form("(?:(?:今|本)年)?(?<![0-9０-９年])" + MONTH + DAY + "(?<e>(?:之前|以前|前)?)", TimeGrammar::date),
            form("(?:(?:今|本)年)?(?<![0-9０-９年])" + MONTH + END, TimeGrammar::date),
            form("(?:(?:今|本)年)?" + SEASON, TimeGrammar::date),
            form(
                    "(?<since>[^，。；：、（）在自于从]{0,16}?(?:发布|印发|出台|下发|公布|实施|施行|制发|批准|启动|成立|建成|通过|验收)(?:之日起|之日|之后|以后|后|起))的?"
                            + NUMBER + UNIT + "(?:以内|之内|内)",
                    TimeGrammar::relative),
            form(
                    "(?<![0-9０-９])" + NUMBER + UNIT + "(?:以内|之内|内)|用" + NUMBER + "(?:个月|年)(?:左右)?(?:的)?时间",
                    TimeGrammar::relative),
            form("自?即日起|立即|马上|即刻", TimeGrammar::relative),
            form(
                    "持续(?:推进|实施|开展|深化|完善|改进|提升|优化|推动|落实|坚持|进行)?|长期(?:坚持|实施|推进|开展|落实)?"
                            + "|常态化(?:推进|开展|实施|坚持|落实|进行)?|坚持常态化|全年(?:推进|开展|坚持)?",
                    TimeGrammar::continuing));

    private TimeGrammar() {}

    private static Form form(String pattern, Meaning meaning) {
        return new Form(Pattern.compile(pattern), meaning);
    }

    static List<TimeWords> find(String text) {
        var found = new ArrayList<TimeWords>();
        List<Matcher> matchers =
                FORMS.stream().map(form -> form.pattern().matcher(text)).toList();
        int at = 0;
        while (at < text.length()) {
            TimeWords next = next(matchers, at);
            if (next == null) {
                break;
            }
            found.add(next);
            at = next.to();
        }
        return found;
    }

    private static @Nullable TimeWords next(List<Matcher> matchers, int at) {
        TimeWords first = null;
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i);
            int from = at;
            while (from < matcher.regionEnd()
                    && matcher.find(from)
                    && (first == null || matcher.start() < first.from())) {
                TimeWords words = FORMS.get(i).meaning().of(matcher);
                if (words != null) {
                    first = words;
                    break;
                }
                from = matcher.start() + 1;
            }
        }
        return first;
    }

    private static TimeWords recurring(Matcher matcher) {
        return TimeWords.without(Kind.RECURRING, matcher.start(), matcher.end());
    }

    private static TimeWords relative(Matcher matcher) {
        return TimeWords.without(Kind.RELATIVE, matcher.start(), matcher.end());
    }

    private static TimeWords continuing(Matcher matcher) {
        return TimeWords.without(Kind.CONTINUING, matcher.start(), matcher.end());
    }

    /** The 14th five-year plan ends in 2025. */
    private static TimeWords plan(Matcher matcher) {
        int year = 1955 + 5 * ChineseNumber.parse(matcher.group("plan"));
        return new TimeWords(Kind.MONTH, matcher.start(), matcher.end(), year, 12, null, true, false, true);
    }

    private static @Nullable TimeWords date(Matcher matcher) {
        Integer year = number(matcher, "y");
        Integer day = number(matcher, "d");
        String season = group(matcher, "q");
        Integer month = season.isEmpty() ? number(matcher, "m") : Integer.valueOf(lastMonth(season));
        if ((month != null && (month < 1 || month > 12)) || (day != null && (day < 1 || day > 31))) {
            return null;
        }
        boolean said = !group(matcher, "e").isEmpty();
        boolean limit = said || !group(matcher, "p").isEmpty();
        boolean bare = year != null && month == null && !said;
        Kind kind = day == null ? Kind.MONTH : Kind.DATE;
        return new TimeWords(kind, matcher.start(), matcher.end(), year, month, day, year != null, bare, limit);
    }

    private static int lastMonth(String season) {
        if (season.endsWith("半年")) {
            return season.startsWith("上") ? 6 : 12;
        }
        return 3 * ChineseNumber.parse(season.replaceAll("第|季度", ""));
    }

    private static @Nullable Integer number(Matcher matcher, String name) {
        String text = group(matcher, name);
        return text.isEmpty() ? null : Integer.valueOf(ChineseNumber.parse(text));
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.namedGroups().containsKey(name)) {
            return "";
        }
        String text = matcher.group(name);
        return text == null ? "" : text;
    }
}
