package org.yingshu.engine.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.DatedModel;
import org.yingshu.engine.pack.model.Expectation;
import org.yingshu.engine.pack.model.Expectation.Measure;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.Validity;

/** Reads one-thing bundles, and the step lists that documents print. */
final class BundleFile {

    private final Section in;
    private final Phrases phrases;

    BundleFile(Section in, Phrases phrases) {
        this.in = in;
        this.phrases = phrases;
    }

    PackBundle read() {
        Validity validity = phrases.validity(in);
        var bundle = new PackBundle(
                in.text("bundle"),
                Phrases.words(in, "name"),
                in.text("lead"),
                in.texts("items"),
                in.texts("optional"),
                LimitsFile.promised(in.sections("limits"), phrases),
                expected(),
                scenes(in),
                in.texts("keywords"),
                validity,
                Phrases.optionalWords(in, "note"));
        if (bundle.items().isEmpty()) {
            in.fault("items", FaultKind.MISSING, "items");
        }
        in.done();
        return bundle;
    }

    private List<Expectation> expected() {
        var expected = new ArrayList<Expectation>();
        for (Section section : in.sections("expected")) {
            boolean placed = section.has("place") || section.has("from") || section.has("until");
            expected.add(new Expectation(
                    section.choice("measure", Measure.class, null),
                    Phrases.number(section, "value"),
                    section.text("unit"),
                    section.text("comparator", "="),
                    placed ? phrases.validity(section) : null,
                    phrases.cited(section)));
            section.done();
        }
        return expected;
    }

    static List<Scene> scenes(Section in) {
        var scenes = new ArrayList<Scene>();
        for (Section section : in.sections("scenes")) {
            scenes.add(new Scene(
                    section.text("scene"),
                    Phrases.words(section, "name"),
                    answers(section, "answers"),
                    section.texts("keywords"),
                    section.optional("result")));
            section.has("note");
            section.done();
        }
        return scenes;
    }

    static Map<String, Object> answers(Section section, String key) {
        var answers = new LinkedHashMap<String, Object>();
        if (section.plain(key) instanceof Map<?, ?> plain) {
            plain.forEach((name, value) -> answers.put(String.valueOf(name), value));
        }
        return answers;
    }

    DatedModel model() {
        Validity validity = phrases.validity(in);
        var lines = new ArrayList<DatedModel.Line>();
        for (Section section : in.sections("steps")) {
            lines.add(new DatedModel.Line(
                    Phrases.words(section, "name"),
                    section.value("days", FaultKind.NOT_A_NUMBER, BigDecimal::new),
                    section.texts("items"),
                    section.optional("parallel"),
                    Phrases.optionalWords(section, "note")));
            section.has("where");
            section.has("source");
            section.done();
        }
        String code = in.text("model");
        Section total = in.section("total");
        if (total == null) {
            in.fault("total", FaultKind.MISSING, "total");
        }
        var model = new DatedModel(
                code,
                Phrases.words(in, "name"),
                in.text("unit", ""),
                lines,
                total == null ? null : total.value("steps", FaultKind.NOT_A_NUMBER, Integer::valueOf),
                total == null ? null : total.value("days", FaultKind.NOT_A_NUMBER, BigDecimal::new),
                validity,
                phrases.cited(in));
        sums(model, total);
        in.done();
        return model;
    }

    private static void sums(DatedModel model, @Nullable Section total) {
        if (total == null) {
            return;
        }
        total.done();
        ModelSum sum = ModelSum.of(model.lines());
        if (model.totalSteps() != null && model.totalSteps() != sum.steps()) {
            total.fault("steps", FaultKind.WRONG_SUM, "steps", model.totalSteps(), sum.steps());
        }
        if (model.totalDays() != null && model.totalDays().compareTo(sum.days()) != 0) {
            total.fault(
                    "days",
                    FaultKind.WRONG_SUM,
                    "days",
                    model.totalDays().toPlainString(),
                    sum.days().toPlainString());
        }
    }
}
