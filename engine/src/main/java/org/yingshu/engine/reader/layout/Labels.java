package org.yingshu.engine.reader.layout;

import java.util.regex.Pattern;

/** The words that announce owners and deadlines. */
public final class Labels {

    /** Announces who is responsible; a regular expression without groups. */
    public static final String OWNERS =
            "(?:第一)?(?:牵头|责任|配合|主办|协办|参与|主责|承办|实施|落实|督办|支持|共同牵头)(?:单位|部门|主体|领导|处室|科室|机构|责任单位)(?:及(?:责任人|分工|配合单位))?";

    /** Announces until when. */
    public static final String DEADLINE =
            "(?:时间节点|完成时限|完成时间|整改时限|时限要求|目标时限|推进时限|办结时限|工作时限|完成期限|整改期限|时间要求|时间安排|完成日期|实施时间)";

    public static final String ANY = "(?:" + OWNERS + "|" + DEADLINE + ")";

    private static final Pattern OWNER_LABEL = Pattern.compile("（?" + OWNERS + "\\s*：");

    private static final Pattern LABEL = Pattern.compile("（?" + ANY + "\\s*：");

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
