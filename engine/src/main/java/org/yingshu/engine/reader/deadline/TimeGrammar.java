package org.yingshu.engine.reader.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.ChineseNumber;
import org.yingshu.engine.reader.model.Deadline.Kind;

/** Finds the words that say a time, in the order of the text; what they are good for is decided elsewhere. */
final class TimeGrammar {

    private interface Meaning {
        /** @param at nothing before this place may be taken in */
        @Nullable
        TimeWords of(Matcher matcher, String text, int at);
    }

    /** @param sign a character without which the pattern cannot match */
    private record Form(char sign, Pattern pattern, Meaning meaning) {}

    private static final int LONGEST_EVENT = 16;
    private static final String NUMBER = "(?:" + ChineseNumber.DIGIT + "{1,3})";
    private static final String YEAR = "(?<y>(?:19|20)[0-9]{2}|[１２][９０][０-９]{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})年";
    private static final String UNTIL = "(?<p>(?<!截)[到至])?";
    private static final String MONTH = "(?<m>" + ChineseNumber.DIGIT + "{1,3})月(?:份)?";
    private static final String DAY = "(?<d>" + ChineseNumber.DIGIT + "{1,3})[日号]";
    private static final String END = "(?<e>(?:月)?(?:底|末|内|之内|中旬|上旬|下旬|初)?(?:之前|以前|前)?)";
    private static final String SEASON = "(?<q>上半年|下半年|第?[一二三四1-4]季度)(?<e>(?:底|末|内|之内)?(?:之前|以前|前)?)";
    /** 2023.06, 2023-06-30, 2023/6/30. */
    private static final String NUMERIC =
            "(?<![0-9.\\-/])(?<y>20[0-9]{2})%1$s(?<m>[01]?[0-9])(?:%1$s(?<d>[0-3]?[0-9]))?(?![0-9.\\-/%%％年])(?<e>之前|以前|前)?";

    private static final String UNIT = "(?:个)?(?:工作日|自然日|小时|月|季度|年|周|日|天)(?:左右)?(?:时间)?";
    private static final String EVERY = "每(?:个|两|三|" + ChineseNumber.DIGIT + "{1,2}个?)?(?:年度?|半年|季度?|月|周|旬|日|天|工作日)";

    /** Earlier forms win where two begin at the same place. */
    private static final List<Form> FORMS = List.of(
            form(
                    '每',
                    EVERY + "(?:" + MONTH + ")?(?:" + DAY + ")?(?:初|底|末|前|月底|年底)*前?" + "(?:[^，。；、]{0,8}?" + NUMBER
                            + "(?:[-－—至]" + NUMBER + ")?次)?",
                    TimeGrammar::recurring),
            form('各', "上、?下半年各[^，。；]{0,10}?[一1１]次", TimeGrammar::recurring),
            form('按', "按(?:季度|月|年|周)(?:度)?(?=通报|报送|调度|报告|更新|汇总|上报)", TimeGrammar::recurring),
            form('年', "(?<y1>(?:19|20)[0-9]{2})年?(?:[—–\\-－~～至到]+)" + YEAR + "(?<range>)", TimeGrammar::date),
            form('年', YEAR + "[0-9]{1,2}月?(?:份)?[—–\\-－~～至到]+" + MONTH + END, TimeGrammar::date),
            form('年', UNTIL + YEAR + MONTH + DAY + "(?<e>(?:之前|以前|前)?)", TimeGrammar::date),
            form('年', UNTIL + YEAR + MONTH + END, TimeGrammar::date),
            form('年', UNTIL + YEAR + SEASON, TimeGrammar::date),
            form('年', UNTIL + YEAR + "(?:度)?(?<e>全年|(?:年)?(?:底|末|终|内|之内)?(?:之前|以前|前)?)", TimeGrammar::date),
            form('.', NUMERIC.formatted("[.]"), TimeGrammar::date),
            form('-', NUMERIC.formatted("-"), TimeGrammar::date),
            form('/', NUMERIC.formatted("/"), TimeGrammar::date),
            form('五', "[“\"]?(?<plan>十[一二三四五六七八九])五[”\"]?(?:规划)?(?:末期?|期末|期间)(?:之?前)?", TimeGrammar::plan),
            form(
                    '年',
                    "(?<![去上历往每明末半多近0-9０-９"
                            + "一二两三四五六七八九十])(?<this>(?:今|本)年度?(?:年)?|年)(?<e>(?:年)?(?:底|末|内|之内)(?:之前|以前|前)?)",
                    TimeGrammar::date),
            form('月', "(?:(?:今|本)年)?(?<![0-9０-９年])" + MONTH + DAY + "(?<e>(?:之前|以前|前)?)", TimeGrammar::date),
            form('月', "(?:(?:今|本)年)?(?<![0-9０-９年])" + MONTH + END, TimeGrammar::date),
            form('半', "(?:(?:今|本)年)?" + SEASON, TimeGrammar::date),
            form('季', "(?:(?:今|本)年)?" + SEASON, TimeGrammar::date),
            form(
                    '内',
                    "(?:发布|印发|出台|下发|公布|实施|施行|制发|批准|启动|成立|建成|通过|验收)(?:之日起|之日|之后|以后|后|起)的?" + NUMBER + UNIT
                            + "(?:以内|之内|内)",
                    TimeGrammar::relativeToEvent),
            form('内', "(?<![0-9０-９])" + NUMBER + UNIT + "(?:以内|之内|内)", TimeGrammar::relative),
            form('用', "用" + NUMBER + "(?:个月|年)(?:左右)?(?:的)?时间", TimeGrammar::relative),
            form('即', "自?即日起|立即|即刻", TimeGrammar::relative),
            form('马', "马上", TimeGrammar::relative),
            form('立', "立行立改|立整立改", TimeGrammar::relative),
            form('续', "持续(?:推进|实施|开展|深化|完善|改进|提升|优化|推动|落实|坚持|进行)?", TimeGrammar::continuing),
            form('长', "长期(?:坚持|实施|推进|开展|落实)?", TimeGrammar::continuing),
            form('态', "常态化(?:推进|开展|实施|坚持|落实|进行)?|坚持常态化", TimeGrammar::continuing),
            form('全', "全年(?:推进|开展|坚持)?", TimeGrammar::continuing));

    private TimeGrammar() {}

    private static Form form(char sign, String pattern, Meaning meaning) {
        return new Form(sign, Pattern.compile(pattern), meaning);
    }

    static List<TimeWords> find(String text) {
        List<Search> searches = FORMS.stream()
                .filter(form -> text.indexOf(form.sign()) >= 0)
                .map(form -> new Search(form, text))
                .toList();
        var found = new ArrayList<TimeWords>();
        int at = 0;
        while (true) {
            TimeWords first = null;
            for (Search search : searches) {
                TimeWords next = search.from(at);
                if (next != null && (first == null || next.from() < first.from())) {
                    first = next;
                }
            }
            if (first == null) {
                return found;
            }
            found.add(first);
            at = first.to();
        }
    }

    /** Walks a text once for one form: what it found stays until the others have passed it. */
    private static final class Search {

        private final Form form;
        private final String text;
        private final Matcher matcher;
        private @Nullable TimeWords next;
        private boolean exhausted;

        Search(Form form, String text) {
            this.form = form;
            this.text = text;
            this.matcher = form.pattern().matcher(text);
        }

        @Nullable
        TimeWords from(int at) {
            int from = at;
            while (!exhausted && (next == null || next.from() < at)) {
                exhausted = from > matcher.regionEnd() || !matcher.find(from);
                next = exhausted ? null : form.meaning().of(matcher, text, at);
                from = exhausted ? from : matcher.start() + 1;
            }
            return exhausted ? null : next;
        }
    }

    private static TimeWords recurring(Matcher matcher, String text, int at) {
        return TimeWords.without(Kind.RECURRING, matcher.start(), matcher.end());
    }

    private static TimeWords relative(Matcher matcher, String text, int at) {
        return TimeWords.without(Kind.RELATIVE, matcher.start(), matcher.end());
    }

    /** The event is told by the words in front: 清单发布后6个月内. */
    private static TimeWords relativeToEvent(Matcher matcher, String text, int at) {
        int from = matcher.start();
        int earliest = Math.max(at, from - LONGEST_EVENT);
        while (from > earliest && "，。；：、（）在自于从".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return TimeWords.without(Kind.RELATIVE, from, matcher.end());
    }

    private static TimeWords continuing(Matcher matcher, String text, int at) {
        return TimeWords.without(Kind.CONTINUING, matcher.start(), matcher.end());
    }

    /** The 14th five-year plan ends in 2025. */
    private static TimeWords plan(Matcher matcher, String text, int at) {
        int year = 1955 + 5 * ChineseNumber.parse(matcher.group("plan"));
        return new TimeWords(Kind.MONTH, matcher.start(), matcher.end(), year, 12, null, true, false, true);
    }

    private static @Nullable TimeWords date(Matcher matcher, String text, int at) {
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
