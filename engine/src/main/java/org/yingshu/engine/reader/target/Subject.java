package org.yingshu.engine.reader.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is measured: the noun phrase that is left when dates, verbs, place, and the value it starts from are taken off.
 *
 * @param from where it begins in the clause
 */
record Subject(String name, String place, String condition, String baseline, int from) {

    /** How names of indicators end. */
    private static final List<String> METRICS =
            List.of(("时间|用时|时限|期限|时长|耗时|天数|环节|成本|比例|占比|比重|率|指数|得分|评分|分数|次数|数量|总数|总量|规模"
                            + "|金额|总额|成交额|交易额|融资额|余额|增速|覆盖面|覆盖度|满意度|便利度|便捷度|联通度|密度|可达性|里程|浓度|户数|家数|人数|投入|资本|材料|拥有量|平均值|时效|容量|均值|排名")
                    .split("\\|"));

    private static final int LONGEST_NAME = 22;

    private static final Pattern BOUNDARY = Pattern.compile("其中|力争|争取|确保|做到|努力|实现(?!率)|将(?!来)|把(?!握|关)"
            + "|(?<![行即促致大])使(?!用|馆|命)|\uE002+|以及|同时|并(?![联行列网购案轨])|为目标|促使|达成|按照|(?:提升|提高|降低|增强|优化|增长|激发)、");
    private static final Pattern START_VALUE =
            Pattern.compile("(?:由|从)(?=[^由从]{0,12}(?:\\d|法定|原来|原有))([^由从]{1,24})$|(?:由|从)([^由从]{1,20}前)$");
    private static final Pattern BASE =
            Pattern.compile("(?:在|比|较|与)([^，在比较与]{0,16}(?:基[础数](?:之?上)?|年初|上年(?:末|度|同期)?|同期(?:相比)?|去年|\uE002+))$");
    private static final Pattern CHANGED_TO = Pattern.compile("(?:压缩|压减|降低|缩短|减少|提升|提高)?[至到为].*$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:县\uE001*级|(?:省|市|县)级?(?:[、和及](?:省|市|县)级?)+(?:三级|两级)?|省级和市县级|全省(?!各项贷款)|全市其他地区|其他地区|全市|全县|全国(?!一体化|统一)|省[、]?市[、]?县(?:三级|级)?|省[、]?市(?:两级|级)|市[、]?县(?:两级|级)|省级(?!以上|及以上)|市级(?!以上|及以上)|县级"
                    + "|市本级|省辖市级?|县\uE001*级|各?县\uE001+|各省辖市|各地市?|各市县?|试点(?:城市|地区)|中心城区|半数以上地市|一半以上地市|城区)(?:范围内|均|全部|的)?");
    private static final Pattern LEVEL_BEHIND = Pattern.compile("(?:省市两级|省市县三级|市县两级|市县级|全省|全市)$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:【[^【】]{2,12}】|及(?![时格其])|[、，,：:；;和与或\\s\uE000\uE001\uE002]|到|至(?!少)|要(?!素)|即(?!办)|均|也|全面|切实|进一步|逐步|逐渐|基本(?!养|医|公)|加快|持续"
                    + "|稳步|积极|引导|推动|推进|促进|落实|稳定|保持|不断|大力|重点|着力|严格|压缩|压减|缩短|降低|减少|提升|提高|精简|扩大|增加|加大|严控|控制|前[，,]?(?=[^期])|年底|每年|[一二两三四五十\\d]年内|继续|早日|助推|—|原则上|统一(?!社会信用)|每年|全年(?=.{4})"
                    + "|[（(]?[一二三四五六七八九十]{1,2}(?:[）)]|、(?![一二三四五]))|[一二三四五六七八九]是|规定|明确|巩固|对标[^，]{0,6}水平|鼓励[^，]{0,10}(?=压缩|提高|缩短)|支持(?=.{3})|承诺(?!办|件|制))");
    private static final Pattern HOLDER =
            Pattern.compile("^(.{0,60}(?:类企业|客户|用户|居民|项目|小微企业|主体|三级|案件申请人))的?(平均[^、]{2,20}|[^、的和]{2,24})$");
    /** 退还期限调整为公示结束后, 保证金在公示结束后: what is measured, and from when on. */
    private static final Pattern MOVED = Pattern.compile("^(.{2,20}?)(?:(?:由.{2,24})?调整为|在)(.{2,30}后)$");

    private static final Pattern TOWARDS = Pattern.compile("^对(?:于)?(.{2,50}?)(?:收取|实行|提供)?的([^的、]{2,14})$");
    private static final Pattern CIRCUMSTANCE = Pattern.compile("^.*(?:前提下|情况下|基础上)(?=$|.)");

    /** Where the name of an indicator that ends the text begins; -1 if none does. */
    static int metricAtEnd(String text) {
        if (!isMeasured(text)) {
            return -1;
        }
        int from = text.length();
        while (from > Math.max(0, text.length() - LONGEST_NAME) && isInName(text.charAt(from - 1))) {
            from--;
        }
        boolean cut = from > 0 && text.length() - from >= LONGEST_NAME && isInName(text.charAt(from - 1));
        return cut ? -1 : from;
    }

    private static boolean isInName(char c) {
        return (c >= '\u4E00' && c <= '\u9FA5') || c == '“' || c == '”';
    }

    /** @param end behind the last word that may belong to it */
    static Subject before(Clause clause, int start, int end) {
        String text = clause.masked();
        int from = start;
        String baseline = "";
        for (Pattern base : new Pattern[] {START_VALUE, BASE}) {
            Matcher found = base.matcher(text).region(from, end);
            if (found.find()) {
                int group = found.group(1) != null ? 1 : 2;
                baseline = CHANGED_TO
                        .matcher(clause.printed(found.start(group), found.end(group)))
                        .replaceFirst("");
                end = found.start();
            }
        }
        Matcher boundary = BOUNDARY.matcher(text).region(from, end);
        while (boundary.find()) {
            from = boundary.end();
        }
        Matcher circumstance = CIRCUMSTANCE.matcher(text).region(from, end);
        if (circumstance.find()) {
            from = circumstance.end();
        }
        Matcher behind = LEVEL_BEHIND.matcher(text).region(from, end);
        String place = "";
        if (behind.find() && behind.start() > from + 2) {
            place = clause.printed(behind.start(), behind.end());
            end = behind.start();
        }
        while (end > from && "、，,：: \uE002\uE001的".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return trimmed(clause, from, end, place, baseline);
    }

    private static Subject trimmed(Clause clause, int from, int end, String behind, String baseline) {
        String place = behind;
        boolean shorter = true;
        while (shorter && from < end) {
            shorter = false;
            Matcher opening = OPENING.matcher(clause.masked()).region(from, end);
            if (opening.find()) {
                from = opening.end();
                shorter = true;
            }
            Matcher level = PLACE.matcher(clause.masked()).region(from, end);
            if (level.find() && level.end() <= end) {
                place = clause.printed(level.start(), level.end()).replaceAll("(?:范围内|均|全部|的)$", "");
                from = level.end();
                shorter = true;
            }
        }
        return of(clause.words(from, end), place, baseline, from);
    }

    private static Subject of(String words, String place, String baseline, int from) {
        Matcher moved = MOVED.matcher(words);
        if (moved.matches()) {
            return new Subject(moved.group(1), place, moved.group(2), baseline, from);
        }
        Matcher towards = TOWARDS.matcher(words);
        if (towards.matches()) {
            return new Subject(towards.group(2), place, towards.group(1), baseline, from);
        }
        Matcher holder = HOLDER.matcher(words);
        if (holder.matches() && isMeasured(holder.group(2))) {
            String measured = holder.group(2).replaceFirst("^(?:全省|全市)(?=.{3})", "");
            return new Subject(measured, place, holder.group(1).replaceFirst("^(?:对于?|以及)", ""), baseline, from);
        }
        return new Subject(words, place, "", baseline, from);
    }

    boolean isMeasured() {
        return isMeasured(name);
    }

    static boolean isMeasured(String words) {
        return METRICS.stream().anyMatch(words::endsWith);
    }

    Subject named(String other) {
        return new Subject(other, place, condition, baseline, from);
    }

    Subject at(String otherPlace) {
        return new Subject(name, otherPlace, condition, baseline, from);
    }

    Subject under(String otherCondition) {
        return new Subject(name, place, otherCondition, baseline, from);
    }
}
