package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;

/**
 * A value and what the label before it says of the units in it.
 *
 * @param role of units without a verb; absent when the label, or its lack, leaves that open
 * @param person the label asks for a person (牵头领导), who is no lead unit
 */
record Field(@Nullable Role role, boolean person, Passage value) {

    private static final String WHAT = "(?:单位|部门|主体|机构|领导|人|科室|处室)";

    private static final Pattern LABEL =
            Pattern.compile("(?<label>(?:第一)?(?:牵头|主办|主责|总牵头|责任|配合|协办|参与|参加|协同|指导|督导|监督|落实|实施|承办|分管)" + "(?:责任)?" + WHAT
                    + "|(?<time>(?:完成|整改|办结|办理)?时限|时间节点|完成时间|时间安排|时间要求))[：:]");

    /** The fields of a value that may hold labels; a value without is one field. */
    static List<Field> in(Passage value) {
        var fields = new ArrayList<Field>();
        Matcher label = value.matcher(LABEL);
        int from = 0;
        String open = "";
        boolean time = false;
        while (label.find()) {
            add(fields, open, time, value.sub(from, label.start()));
            open = label.group("label");
            time = label.group("time") != null;
            from = label.end();
        }
        add(fields, open, time, value.from(from));
        return fields;
    }

    static Field of(String label, Passage value) {
        boolean person = label.endsWith("领导") || label.endsWith("人");
        return new Field(roleOf(label), person, value);
    }

    private static void add(List<Field> fields, String label, boolean time, Passage value) {
        if (!time && !value.isEmpty()) {
            fields.add(of(label, value));
        }
    }

    private static @Nullable Role roleOf(String label) {
        if (label.contains("牵头") || label.contains("主办") || label.contains("主责") || label.contains("第一责任")) {
            return Role.LEAD;
        }
        if (label.contains("配合") || label.contains("协办") || label.contains("参") || label.contains("协同")) {
            return Role.SUPPORT;
        }
        if (label.contains("指导") || label.contains("督导") || label.contains("监督")) {
            return Role.SUPERVISE;
        }
        return label.contains("落实") || label.contains("实施") || label.contains("承办") ? Role.IMPLEMENT : null;
    }
}
