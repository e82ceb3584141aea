package org.yingshu.casework.filing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.Procedure;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.matter.MadeUp;

/** The robot's application: the example's, with made-up values and paper for what the example leaves open. */
final class TrialApplication {

    private static final int NOBODY = 900;

    private final Example example;

    TrialApplication(Example example) {
        this.example = example;
    }

    /** In whose name the robot applies. */
    record Subject(String name, String code) {}

    /** Whom the form names: an enterprise, else a person, else the founder of one that is to be. */
    Subject subject() {
        for (String[] named : new String[][] {
            {"enterprise.name", "enterprise.credit-code"},
            {"person.name", "person.id-number"},
            {"enterprise.legal-representative", "enterprise.legal-representative-id"}
        }) {
            if (example.form().containsKey(named[1])) {
                return new Subject(text(named[0]), text(named[1]));
            }
        }
        return new Subject("自测机器人", MadeUp.creditCode(example.place(), NOBODY));
    }

    private String text(String element) {
        return String.valueOf(example.form().getOrDefault(element, ""));
    }

    /** Before it is known what is asked for. */
    Application empty() {
        return application(Map.of(), List.of());
    }

    Application filled(Procedure how) {
        Random random = new Random(0);
        Map<String, @Nullable Object> form = new HashMap<>();
        for (FormField field : how.form()) {
            DataElement element = how.element(field.element()).orElse(null);
            Object value = example.form().get(field.element());
            if (value != null) {
                form.put(field.element(), written(value, element));
            } else if (element != null && field.required()) {
                String code = MadeUp.creditCode(example.place(), NOBODY);
                form.put(field.element(), MadeUp.value(element, "自测机器人", code, example.place(), random));
            }
        }
        return application(
                form,
                how.materials().stream()
                        .filter(need -> need.supply() == Supply.APPLICANT
                                || need.supply() == Supply.CERTIFICATE
                                || example.materials().contains(need.material()))
                        .map(this::paper)
                        .toList());
    }

    /** As a page would send it: what is no number stays a text, whatever it looks like. */
    private static Object written(Object value, @Nullable DataElement element) {
        boolean number =
                element != null && (element.type() == ElementType.NUMBER || element.type() == ElementType.MONEY);
        return value instanceof BigDecimal written && !number ? written.toPlainString() : value;
    }

    private Paper paper(MaterialNeed need) {
        Paper.Way way = Paper.Way.PAPER;
        if (example.promises().contains(need.material())) {
            way = Paper.Way.PROMISE;
        } else if (example.tolerated().contains(need.material())) {
            way = Paper.Way.LATER;
        }
        return new Paper(need.material(), need.name(), way, List.of(), null, "");
    }

    private Application application(Map<String, @Nullable Object> form, List<Paper> papers) {
        return new Application(
                example.subject(),
                example.place(),
                Set.copyOf(example.items()),
                Set.of(),
                new HashMap<>(example.answers()),
                form,
                papers,
                !example.promises().isEmpty(),
                null,
                null);
    }
}
