package org.yingshu.engine.reader.target;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target.Comparator;

/** Tells a figure that is promised from one that counts, dates, numbers, or draws the line of a class. */
final class PromiseRule {

    private static final Pattern RESULT =
            Pattern.compile("已(?!成熟)|截至|截止|目前|[^、]了$|仅$|现有|共有|共收录|累计(?:开通|促成|办理|完成|办结)|原定|同比增长了|占.{0,8}的$|曾");
    private static final Pattern THRESHOLD = Pattern.compile(
            "(?:单户[^，]{0,14}|授信[^，]{0,6}|注册资本在|面积(?:在|小于|不超过|为)?|长度在?|容量(?:在|为)?|投资额?(?:在)?|管线在|第|高度|跨度|金额(?:在)?|有|年满|超过|满)$");
    private static final Pattern ENUMERATION =
            Pattern.compile("等\\s?(?:近|约|共|的)?$|[“\"]$|(?:这|上述|前|每周|每天|以下|下列|另外|其他|其余)$");
    private static final Pattern GROWTH = Pattern.compile(
            "新增|新建|新培[育养]|新设|完成|发放|建成|建设|建立(?!健全)|培育|培养|培训|改建|改造|引进|打造|创建|选派|支持|认定|遴选|设立|造林|抚育|再就业|就业|投入|带动|补助|争取"
                    + "|发展|推出|推广|开通|选树|评选|组建|举办|开展|实施|推动|实现|每年|每人|每个|每家|推进|减免|融资|贷款|流动服务|配置|共计|各接入");
    private static final Pattern MADE = Pattern.compile(
            "(?:每[^，。、；]{1,12}?(?:至少|均)?(?:有|建有|建成|设有|设立|办好|配有|配备)|建成|建立|选定|上线|覆盖|组织|新建|建设|建设好|打造|培育|创建|新增|完成|培养|认定|引进|发放|组建|选树|评选|遴选|推出|推动实现|开展|举办|实施|改造|新培育|淘汰|压减|选派|发展|提供|支持|形成|整合|实现|设立|配备|更新|推广|实现全省|推动|指导|完成全省|完成全年|新开通|只保留|各保留)(?:了)?(?:全省|全市|约|近|不少于|至少|全部|各|首批|一批|\uE002)*$");
    private static final Pattern COMPLETED =
            Pattern.compile("^[^，。]{0,2}(?:办结|办理|完成|审结|办毕|出具|审批|核发|答复|退还|支付|送达|[^的]{2,30})");
    private static final Pattern NOT_THINGS = Pattern.compile(
            "^(?:方面|阶段|步骤|部门|单位|领域|原则|问题|维度|层级|要件|文件|环节|意见|县\\b|省直|市直|地方|层次|渠道|部分|专业|类别|以上部门|月|指标|地区|试点城市)");
    private static final Pattern COVERING =
            Pattern.compile("^.{0,30}(?:进驻|入驻|接入|可以|实现|覆盖|通过|办结|完成|达标|上线|公开|纳入|网办|落实|到位)");
    /** 60%以上的平台开展…: a share of those that do something. */
    private static final Pattern SHARE_DOES = Pattern.compile("^的[^，的]{2,12}(?:开展|实现|开通|建立|提供|完成|达到)");

    private static final Pattern STEPS = Pattern.compile("设置为|压缩为|压减为|精简为|减为|合并为|优化为|保持");
    private static final Pattern HORIZON = Pattern.compile("^年内|^个月内");

    private PromiseRule() {}

    /**
     * @param head the words before the figure, from the one before
     * @param rest {@code head} without the words of {@code lead}
     * @param tail the words behind the figure, up to the next comma or figure
     */
    static boolean holds(Figure figure, String head, String rest, Lead lead, Subject subject, String tail) {
        if (isQuoted(head) || (Units.isSize(figure.unit()) && !isMadeSize(rest, lead, tail))) {
            return false;
        }
        if (RESULT.matcher(rest).find() || ENUMERATION.matcher(head).find() || figure.suffix() == Figure.Suffix.CLASS) {
            return false;
        }
        if (tail.startsWith("全覆盖")) {
            return false;
        }
        if (Units.isPercent(figure.unit())
                && figure.suffix() == Figure.Suffix.AT_LEAST
                && SHARE_DOES.matcher(tail).find()) {
            return true;
        }
        if (tail.startsWith("的") || tail.startsWith("及以") || tail.startsWith("（含") || tail.startsWith("未")) {
            return tail.startsWith("的") && isShare(lead, tail);
        }
        if (figure.countsSteps() && STEPS.matcher(head).find()) {
            return true;
        }
        if (isHorizon(figure, tail) || (figure.unit().isEmpty() && !isBareValue(lead, subject, tail))) {
            return false;
        }
        boolean stands = tail.isEmpty() || isClosing(tail);
        if (figure.suffix() == Figure.Suffix.NONE || Units.isTime(figure.unit())) {
            return isLimit(figure, subject, lead, tail) || promised(figure, head, rest, lead, subject, tail, stands);
        }
        boolean ofClass =
                THRESHOLD.matcher(rest).find() && !GROWTH.matcher(rest).find();
        return (!ofClass && stands && (!rest.isBlank() || lead.promises()))
                || (Units.isPercent(figure.unit()) && COVERING.matcher(tail).find());
    }

    private static boolean promised(
            Figure figure, String head, String rest, Lead lead, Subject subject, String tail, boolean stands) {
        boolean counts = tail.startsWith("环节") || tail.startsWith("材料");
        if (lead.promises()) {
            boolean comparison = lead.bound() == Comparator.MORE_THAN || lead.bound() == Comparator.LESS_THAN;
            return stands || (!comparison && (lead.to() || lead.change() || lead.bound() != Comparator.EQUAL));
        }
        if (Units.isPercent(figure.unit())) {
            return (stands && !rest.isBlank() && subject.isMeasured())
                    || COVERING.matcher(tail).find();
        }
        if (stands) {
            return (lead.weak() && (subject.isMeasured() || counts))
                    || (!THRESHOLD.matcher(rest).find() && GROWTH.matcher(rest).find() && !Units.isTime(figure.unit()))
                    || (Units.isTime(figure.unit())
                            && !figure.unit().equals("年")
                            && subject.name().length() > 1
                            && !lead.weak());
        }
        return MADE.matcher(head).find() && !NOT_THINGS.matcher(tail).find() && !Units.isTime(figure.unit());
    }

    /** 5个工作日内办结; a number of days alone is a limit only with 内 or with the word for what is done by then. */
    private static boolean isLimit(Figure figure, Subject subject, Lead lead, String tail) {
        if (!Units.isTime(figure.unit()) || figure.unit().equals("年")) {
            return false;
        }
        if (figure.suffix() == Figure.Suffix.AT_MOST) {
            return COMPLETED.matcher(tail).find()
                    || (tail.isEmpty() && (lead.promises() || subject.name().length() > 1));
        }
        return tail.startsWith("办结") || tail.startsWith("审结") || tail.startsWith("内");
    }

    private static boolean isMadeSize(String rest, Lead lead, String tail) {
        return (lead.to() || GROWTH.matcher(rest).find()) && (tail.isEmpty() || isClosing(tail));
    }

    /** The quotation that the figure stands in began before it: “一个窗口、一天办结”. */
    private static boolean isQuoted(String head) {
        return head.lastIndexOf('“') > head.lastIndexOf('”');
    }

    private static boolean isHorizon(Figure figure, String tail) {
        return (figure.unit().equals("年") && figure.suffix() == Figure.Suffix.AT_MOST)
                || HORIZON.matcher(tail).find();
    }

    /** 不低于10%的预留比例: a share that is promised in front of its name. */
    private static boolean isShare(Lead lead, String tail) {
        boolean bounded = lead.bound() == Comparator.AT_LEAST || lead.bound() == Comparator.AT_MOST;
        return (bounded && tail.matches("的[^，]{0,6}(?:比例|份额|标准|额度|目标|幅度).*"))
                || (lead.promises() && tail.matches("的?(?:目标|水平|要求).*"));
    }

    private static boolean isBareValue(Lead lead, Subject subject, String tail) {
        return lead.promises()
                && (tail.isEmpty() || isClosing(tail))
                && !subject.name().isEmpty();
    }

    static boolean isClosing(String tail) {
        return tail.matches("(?:办结(?:工作成效)?|审结|的?目标|任务|的?水平|条件|[”\"]|条?公交线路)?[。；]?");
    }
}
