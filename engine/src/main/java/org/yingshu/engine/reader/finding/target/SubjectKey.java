package org.yingshu.engine.reader.finding.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target;

/** What a target measures, so named that the usual ways to say it are one: 报装时间 of gas users is 获得用气时间. */
final class SubjectKey {

    private static final Map<Pattern, String> ONE_WORD = words();
    private static final Pattern NOISE = Pattern.compile(
            "[“”‘’\"《》（）()、，,·\\s]|平均|全部|全程|办理|实现|达到|确保|力争|全市|全省|我市|我省|许昌市|河南省|的|均|总体|企业(?=开办)|报装|获得|接入|用户|普通");

    /** Too general to tell what is measured without its place in the text. */
    private static final Pattern GENERAL =
            Pattern.compile("环节|时间|成本|成本占比|审批|次数|材料|费用|比例|占比|覆盖率|指数|规模|数量|贷款|贷款增速|担保费率|办结");

    private static final List<String> UTILITIES = List.of("水", "气", "电");

    private SubjectKey() {}

    /** The keys of a target; 用水用气 is two. Empty where it cannot be told what is measured. */
    static List<String> of(Target target) {
        String utility = utilities(target.condition() + target.subject());
        String key = plain(target.subject());
        String metric = key.replaceAll("[水气电供用]", "");
        if (!utility.isEmpty() && (metric.equals("时间") || metric.equals("环节"))) {
            boolean partial =
                    !plain(target.condition()).replaceAll("[水气电供用]", "").isEmpty();
            return partial
                    ? List.of()
                    : utility.chars().mapToObj(c -> (char) c + metric).toList();
        }
        if (target.subject().startsWith("比") || target.subject().startsWith("较")) {
            return List.of();
        }
        if (GENERAL.matcher(key).matches() || key.length() < 3) {
            return List.of();
        }
        return List.of(key + '|' + plain(target.condition()));
    }

    /** The name tells by itself what is measured; 时间 alone does not. */
    static boolean isTelling(Target target) {
        String key = plain(target.subject());
        return key.length() > 3 && !GENERAL.matcher(key).matches();
    }

    static String plain(String words) {
        String plain = words;
        for (Map.Entry<Pattern, String> word : ONE_WORD.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        return NOISE.matcher(plain).replaceAll("");
    }

    private static String utilities(String words) {
        var found = new TreeSet<String>();
        for (String utility : UTILITIES) {
            if (words.contains("用" + utility) || words.contains("供" + utility)) {
                found.add(utility);
            }
        }
        return String.join("", found);
    }

    private static Map<Pattern, String> words() {
        var words = new LinkedHashMap<Pattern, String>();
        words.put(Pattern.compile("时限|时长|用时|耗时"), "时间");
        words.put(Pattern.compile("总税率和?社会负担率|总税收和缴费率|总税收和缴费占比|社会负担率|总税率"), "总税收和缴费率");
        words.put(Pattern.compile("双随机[、，]?一公开"), "双随机");
        return words;
    }
}
