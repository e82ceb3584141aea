package org.yingshu.engine.reader.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/**
 * Tells owners that no label announces from other words: in a bracket that holds nothing else
 * ({@code （甲局牵头，乙局配合）}), or at the beginning of a sentence.
 */
final class UnlabelledOwners {

    private static final Pattern OWNER_BRACKET = Pattern.compile(
            "(?:.*(?:牵头|负责|落实|配合|分工|实施|承办|参与|参加|协助|协同|推进)|.*(?:局|委|厅|办|院|部|中心|公司|银行|政府|管委会|单位|部门))", Pattern.DOTALL);
    private static final Pattern OWNER_VERB = Pattern.compile("(?:牵头|负责|落实|配合|参与|参加|协助|协同|承办|实施|推进|按职责分工)[^，。；]{0,6}$");
    /** 市财政局、市税务局: names of bodies and nothing else, each with its level or none but the first. */
    private static final Pattern UNITS = Pattern.compile(
            "(?:各|[省市州盟县区旗](?!级)|国网|人行|人民银行)[^，；、：。（）]{1,24}(?:局|委|厅|办|院|会|公司|中心|政府|单位|部门|银行|支行|分行|集团|办公室|领导小组)(?:（[^（）]{2,16}）)?"
                    + "(?:[，；、][^，；、：。（）]{1,24}(?:局|委|厅|办|院|部|会|公司|中心|政府|单位|部门|银行|支行|分行|集团|支队|大队|总站|海关|机构|企业|园区|街道|乡镇|办公室|领导小组|管委会)(?:（[^（）]{2,16}）)?[^，；、：。（）]{0,4})*等?");
    /** 甲局牵头；乙局 names bodies and nothing else too. */
    private static final Pattern VERB_BEHIND_NAME = Pattern.compile("(?:牵头|负责|配合|参与|落实)(?=[，；、]|$)");

    private static final String BODIES = "(?:各|[省市州盟县区旗])[^，；：。（）]{1,60}?(?:局|委|厅|办|院|会|公司|中心|政府|单位|部门|银行|分行|支行|办公室)";
    /** 由甲局牵头，乙局、丙局等部门配合，…. */
    private static final Pattern OPENING = Pattern.compile("(?:[一二三四五六七八九十]+是)?由?(?<owners>" + BODIES + "牵头(?:负责)?(?:，"
            + BODIES + "(?:等(?:部门|单位)?)?(?:配合|参与|协助|协同))?)(?=[，；])");

    private static final int LONGEST_BRACKET = 900;

    private UnlabelledOwners() {}

    /** Who leads, where the sentence itself begins with it; null where it does not. */
    static @Nullable Passage atStart(Passage sentence) {
        Matcher opening = OPENING.matcher(Width.fold(sentence));
        return opening.lookingAt() ? sentence.sub(opening.start("owners"), opening.end("owners")) : null;
    }

    /**
     * Whether they are all that a bracket holds: a remark (含市公安局核发的证明) names bodies too.
     *
     * @param inside the bracket's words, with their width folded and without a time
     * @param alone it is a paragraph by itself: there is no sentence that a mere list of names could be a remark on
     */
    static boolean fill(String inside, boolean alone) {
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
}
