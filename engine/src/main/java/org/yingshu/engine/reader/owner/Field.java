package org.yingshu.engine.reader.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Labels;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.source.Passage;

/**
 * A value and what the label before it says of the units in it.
 *
 * @param role of units without a verb; absent when the label, or its lack, leaves that open
 * @param person the label asks for a person (牵头领导), who is no lead unit
 */
record Field(@Nullable Role role, boolean person, Passage value) {

    private static final Pattern LABEL = Pattern.compile(
            "(?<label>" + Labels.OWNERS + "|(?<other>" + Labels.DEADLINE + "|(?:办理)?时限|联系(?:人|电话|方式)))[：:]");

    /** The fields of a value that may hold labels; a value without is one field. */
    static List<Field> in(Passage value) {
        return in("", value);
    }

    /** @param announced the label that stands before the value */
    static List<Field> in(String announced, Passage value) {
        var fields = new ArrayList<Field>();
        Matcher label = value.matcher(LABEL);
        int from = 0;
        String open = announced;
        boolean other = false;
        while (label.find()) {
            add(fields, open, other, value.sub(from, label.start()));
            open = label.group("label");
            other = label.group("other") != null;
            from = label.end();
        }
        add(fields, open, other, value.from(from));
        return fields;
    }

    private static Field of(String label, Passage value) {
        boolean person = label.endsWith("领导") || (label.endsWith("人") && !label.contains("及"));
        return new Field(person ? null : roleOf(label), person, value);
    }

    private static void add(List<Field> fields, String label, boolean other, Passage value) {
        if (!other && !value.isEmpty()) {
            fields.add(of(label, value));
        }
    }

    private static @Nullable Role roleOf(String label) {
        if (label.contains("牵头") || label.contains("主办") || label.contains("主责") || label.contains("第一责任")) {
            return Role.LEAD;
        }
        if (label.contains("配合") || label.contains("协") || label.contains("参")) {
            return Role.SUPPORT;
        }
        if (label.contains("指导") || label.contains("督导") || label.contains("监督")) {
            return Role.SUPERVISE;
        }
        return label.contains("落实") || label.contains("实施") || label.contains("承办") ? Role.IMPLEMENT : null;
    }
}
