package org.yingshu.engine.reader.table;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names by which a task list calls the special plans: 获得电力 for 某市获得电力提升专项行动方案. */
public final class PlanNames {

    private static final Pattern TITLE = Pattern.compile(
            "(?:.{1,8}?(?:省|市|县|区|自治州|盟))?(?:20\\d{2}年)?(?<name>.{2,12}?)(?:优化|提升|改革|攻坚|专项|行动|工作|三年|实施)*(?:方案|计划|清单|要点|意见|措施|办法)(?:[（(].*)?");

    private PlanNames() {}

    public static Set<String> of(List<String> titles) {
        var names = new LinkedHashSet<String>();
        for (String title : titles) {
            Matcher matcher = TITLE.matcher(title.replaceAll("\\s", ""));
            if (matcher.matches()) {
                names.add(matcher.group("name"));
            }
        }
        return names;
    }

    /** Equal, or the same characters in another order (开办企业, 企业开办). */
    public static boolean isSame(String name, String other) {
        if (name.equals(other)) {
            return true;
        }
        if (Math.min(name.length(), other.length()) < 4) {
            return false;
        }
        return sorted(name).equals(sorted(other));
    }

    private static String sorted(String name) {
        char[] characters = name.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }
}
