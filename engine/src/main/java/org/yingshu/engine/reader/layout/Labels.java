package org.yingshu.engine.reader.layout;

import java.util.regex.Pattern;

/** The words that announce owners and deadlines. */
public final class Labels {

    /** Whose units are meant: 市级责任单位, 区县级责任单位. */
    private static final String LEVEL = "(?:[省市州盟地区县旗镇乡]{1,3}[级直]|地方|属地)?";

    /** Announces who is responsible; a regular expression without groups. */
    public static final String OWNERS = LEVEL
            + "(?:第一|总|主要)?(?:共同牵头|牵头|责任|配合|主办|协办|参与|参加|主责|承办|实施|落实|督办|支持|协同|协作|执行|指导|督导|监督|分管)"
            + "(?:责任)?(?:单位|部门|主体|领导|处室|科室|机构|(?<=责任)人|(?<=主办|协办|牵头|配合|主责)(?=[：:]))(?:及(?:责任人|分工|配合单位))?";

    /** Announces until when. */
    public static final String DEADLINE = "(?:(?:计划)?完成(?:时限|时间|时点|期限|日期|节点)|(?:时间|进度)(?:节点|要求|安排|进度)|时限要求"
            + "|(?:整改|目标|推进|办结|工作|落实|实施)(?:时限|期限)|(?:推进|落实|实施)时间)";

    public static final String ANY = "(?:" + OWNERS + "|" + DEADLINE + ")";

    private static final Pattern OWNER_LABEL = Pattern.compile("（?" + OWNERS + "\\s*：");

    private static final Pattern LABEL = Pattern.compile("（?" + ANY + "\\s*：|【" + ANY + "】");

    private Labels() {}

    /** @param folded text with its width folded */
    static boolean isLabel(String folded) {
        return LABEL.matcher(folded).lookingAt();
    }

    /** @param folded text with its width folded */
    static boolean isOwnerLabel(String folded) {
        return OWNER_LABEL.matcher(folded).lookingAt();
    }
}
