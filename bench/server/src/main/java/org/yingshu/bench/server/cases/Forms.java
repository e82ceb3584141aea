package org.yingshu.bench.server.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingshu.casework.Paper;
import org.yingshu.casework.filing.Application;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.FormField;

/** Fills in whatever is asked. */
final class Forms {

    private Forms() {}

    static Application empty(String code, String region) {
        return new Application(code, region, Set.of(), Set.of(), Map.of(), Map.of(), List.of(), false, null, null);
    }

    static Application filled(Procedure how, String region, SubjectView who) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (FormField field : how.form()) {
            how.element(field.element()).ifPresent(element -> form.put(element.code(), value(element, who)));
        }
        List<Paper> papers = how.materials().stream()
                .map(need -> new Paper(need.material(), need.name(), Paper.Way.PAPER, List.of(), null, ""))
                .toList();
        return new Application(how.code(), region, Set.of(), Set.of(), Map.of(), form, papers, false, null, null);
    }

    private static Object value(DataElement element, SubjectView who) {
        return switch (element.type()) {
            case TEXT, LONG_TEXT, ADDRESS, FILE ->
                element.code().endsWith(".name") ? who.name() : "填写的" + element.name();
            case NUMBER -> "60";
            case MONEY -> "500";
            case DATE -> "2026-01-15";
            case CHOICE -> element.options().getFirst();
            case CHOICES -> List.of(element.options().getFirst());
            case YES_NO -> "false";
            case PERSON_ID -> "110101199003070003";
            case CREDIT_CODE -> who.code();
            case PHONE -> "13900000001";
            case REGION -> who.region();
        };
    }
}
