package org.yingshu.engine.reader.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way an indicator is meant to go. Plans do not say it: it follows from what is measured. */
public enum Direction {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER,
    UNKNOWN;

    /** Of two words that fit, the one nearer to the end of the name decides: 成本占比 is a cost, 材料压减率 a rate. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<lower>(?:成本|费用)(?:占比|比例|比重)|成本|费用|(?:费|利|税|缴费|负担|重错|差错|错误|不良|退件|投诉|空置|死亡|发病|不良贷款|不良资产)率|融资成本|收费|时间|用时|耗时|时限|期限|时长|天数|时效"
                    + "|环节|流程数|材料|次数|跑动|跑腿|跑趟|停电|浓度|能耗|排放|负担|大班额比例|审批事项|证明事项|距离)"
                    + "|(?<higher>率|占比|比例|比重|指数|得分|评分|分数|满意度|覆盖面|覆盖度|便利度|质量|水平|数量|总数|总量|规模|金额|总额|成交额|交易额|融资额"
                    + "|余额|增速|收录|户数|家数|人数|件数|拥有量|贷款|资本|投入|收入|产值|里程|密度|能力|就业|培训|(?:企业|机构|平台)$)");

    /** 材料压减数量: the more is taken away the better. */
    private static final Pattern REDUCTION = Pattern.compile("(?:压减|压缩|精简|减少|下降|降低|缩短)(?:数量?|率|比例|幅度)$");

    private static final Pattern NUMBER_OF = Pattern.compile("(?:数量|总数|总量|个数|项数|份数|数)$");

    /** Of 材料数量 the 材料 decides: a number of things is as good as the things. */
    public static Direction of(String subject) {
        if (REDUCTION.matcher(subject).find()) {
            return HIGHER_IS_BETTER;
        }
        Direction things = ofWords(NUMBER_OF.matcher(subject).replaceFirst(""));
        return things == UNKNOWN ? ofWords(subject) : things;
    }

    /** A length of time is the better the shorter it is, whatever takes it: 企业开办 … 2个工作日. */
    public static Direction of(String subject, String unit) {
        Direction told = of(subject);
        return told == UNKNOWN && !unit.equals("年") && Units.isTime(unit) ? LOWER_IS_BETTER : told;
    }

    private static Direction ofWords(String subject) {
        Matcher word = WORDS.matcher(subject);
        Direction last = UNKNOWN;
        while (word.find()) {
            last = word.group("lower") != null ? LOWER_IS_BETTER : HIGHER_IS_BETTER;
        }
        return last;
    }
}
