package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Condition;

/** "Scene unique, materials unique" (R5.2): no applicant is in two scenes of an item, and in none a material is open. */
final class SceneCheck {

    private final PackItem item;
    private final Section in;
    private final List<Questions> questions;
    private final Map<String, PackRule> rules = new HashMap<>();

    SceneCheck(PackItem item, Section in, List<Pack> known) {
        this.item = item;
        this.in = in;
        this.questions = known.stream()
                .flatMap(pack -> pack.questions().stream())
                .filter(asked -> asked.subject().equals(item.code()))
                .toList();
        known.forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.code(), rule)));
    }

    void check() {
        List<Section> lines = in.sections("scenes");
        var seen = new HashSet<String>();
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (int n = 0; n < item.scenes().size(); n++) {
            Scene scene = item.scenes().get(n);
            Section line = lines.get(n);
            if (!seen.add(scene.code())) {
                line.fault("scene", FaultKind.TWICE, scene.code());
            }
            if (scene.keywords().isEmpty()) {
                line.fault("keywords", FaultKind.MISSING, "keywords");
            }
            String result = scene.result();
            if (result != null && !item.products().contains(result)) {
                line.fault("result", FaultKind.UNKNOWN_PRODUCT, result);
            } else if (result == null && item.products().size() > 1) {
                line.fault("result", FaultKind.MISSING, "result");
            }
            Map<String, @Nullable Object> answers = answered(scene);
            item.materials().forEach(need -> decided(line, scene, need, answers));
            for (int other = 0; other < all.size(); other++) {
                if (!differ(all.get(other), answers)) {
                    line.fault(
                            "answers",
                            FaultKind.SCENES_OVERLAP,
                            item.scenes().get(other).code(),
                            scene.code());
                }
            }
            all.add(answers);
        }
    }

    /** With what follows from the answers, in the item's own place from its first day. */
    private Map<String, @Nullable Object> answered(Scene scene) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        answers.put("place", item.validity().place());
        answers.put("date", item.validity().from());
        answers.putAll(scene.answers());
        questions.forEach(asked -> asked.complete(answers, rules::get));
        return answers;
    }

    private static void decided(Section line, Scene scene, MaterialNeed need, Map<String, @Nullable Object> answers) {
        String when = need.when();
        if (when == null) {
            return;
        }
        try {
            if (Condition.of(when).truth(answers) == Condition.Truth.UNKNOWN) {
                line.fault("answers", FaultKind.SCENE_OPEN, scene.code(), need.name(), when);
            }
        } catch (BadFeel e) {
            // It was said when the line was read.
        }
    }

    private static boolean differ(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        Set<String> both = new HashSet<>(one.keySet());
        both.retainAll(other.keySet());
        return both.stream().anyMatch(name -> !String.valueOf(one.get(name)).equals(String.valueOf(other.get(name))));
    }
}
