package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.SpecialStep;
import org.yingshu.engine.pack.model.StepGround;
import org.yingshu.engine.pack.model.Words;

/** Reads the steps of one item, and what is said of each beside the graph. */
final class StepsFile {

    private final Section in;
    private final Map<String, Words> names = new LinkedHashMap<>();
    private final Map<String, PackItem.Stage> stages = new LinkedHashMap<>();
    private final Map<String, StepGround> grounds = new LinkedHashMap<>();

    /** @param in the item's section */
    StepsFile(Section in) {
        this.in = in;
    }

    Map<String, Words> names() {
        return names;
    }

    Map<String, PackItem.Stage> stages() {
        return stages;
    }

    Map<String, StepGround> grounds() {
        return grounds;
    }

    @Nullable
    StepGraph read() {
        var steps = new ArrayList<Step>();
        for (Section section : in.sections("steps")) {
            String id = section.text("id");
            Words name = Phrases.words(section, "name");
            StepKind kind = section.choice("kind", StepKind.class, null);
            List<String> performers = section.texts("performer");
            Set<String> after = new LinkedHashSet<>(section.texts("after"));
            Limit limit = section.limit("limit");
            boolean counted = section.flag("counted", true);
            String when = Phrases.condition(section);
            String group = section.optional("group");
            for (String documentation : List.of("source", "where", "note")) {
                section.has(documentation);
            }
            Section stage = section.section("stage");
            if (stage != null) {
                String printed = Phrases.condition(stage);
                stages.put(id, new PackItem.Stage(Phrases.words(stage, section, "stage"), printed));
            }
            ground(section, id);
            section.done();
            names.put(id, name);
            Step step = Phrases.build(
                    section,
                    "id",
                    () -> new Step(
                            id, name.zh(), kind, String.join("、", performers), after, limit, counted, when, group));
            if (step != null) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            in.fault("steps", FaultKind.MISSING, "steps");
        }
        try {
            return new StepGraph(steps);
        } catch (BadGraph e) {
            Phrases.refused(written(e.about().getFirst()), "id", e);
            return null;
        }
    }

    /** What only special steps, and steps that ask for a service, have to say. */
    private void ground(Section section, String id) {
        var ground = new StepGround(
                section.has("special") ? section.choice("special", SpecialStep.class, null) : null,
                section.sections("basis").stream().map(ItemFile::basis).toList(),
                section.optional("service"),
                section.date("cancelled"));
        if (!ground.equals(StepGround.NONE)) {
            grounds.put(id, ground);
        }
    }

    private Section written(String step) {
        return in.sections("steps").stream()
                .filter(section -> section.text("id", "").equals(step))
                .findFirst()
                .orElse(in);
    }
}
