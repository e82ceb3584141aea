package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.DatedModel;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.FactDefinition;
import org.yingshu.engine.pack.model.Implementation;
import org.yingshu.engine.pack.model.Life;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.pack.model.StepGround;
import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Condition;

/** Looks whether everything that a pack names exists. */
final class Linking {

    private final Pack pack;
    private final Contents contents;
    private final Names names;
    private final List<Pack> known;

    /** @param known all packs whose things this one may name, itself among them */
    Linking(Contents.Read read, List<Pack> known) {
        this.pack = read.pack();
        this.contents = read.contents();
        this.names = new Names(known);
        this.known = known;
    }

    void check() {
        pack.items().forEach(this::item);
        pack.bundles().forEach(this::bundle);
        for (CertificateType certificate : pack.certificates()) {
            elements(contents.written("certificate", certificate.code()), certificate.fields());
        }
        for (DataShare share : pack.shares()) {
            Section in = contents.written("share", share.code());
            elements(in, share.elements());
            materials(in, share.materials());
        }
        for (PackRule rule : pack.rules()) {
            elements(contents.written("rule", rule.code()), rule.elements().values());
        }
        for (DatedModel model : pack.models()) {
            Section in = contents.written("model", model.code());
            model.lines().forEach(line -> items(in, "steps", line.items()));
        }
        pack.questions().forEach(this::questions);
        for (FactDefinition fact : pack.facts()) {
            subject(contents.written("fact", fact.code()), "of", fact.of());
        }
        pack.examples().forEach(this::example);
        for (Life life : pack.lives()) {
            String of = life.of();
            if (of != null && !names.isElement(of)) {
                subject(contents.written("life", life.code()), "of", of);
            }
        }
    }

    private void item(PackItem item) {
        Section in = contents.written("item", item.code());
        List<Section> fields = in.sections("fields");
        for (FormField field : item.fields()) {
            Section line = written(fields, "element", field.element(), field.when(), in);
            elements(line, List.of(field.element()));
            condition(line, "when", field.when());
        }
        List<Section> needs = in.sections("materials");
        for (MaterialNeed need : item.materials()) {
            need(written(needs, "material", need.material(), need.when(), in), need);
        }
        List<Section> steps = in.sections("steps");
        for (Step step : item.steps().steps()) {
            Section line = written(steps, "id", step.id(), step.when(), in);
            condition(line, "when", step.when());
            Section stage = line.section("stage");
            if (stage != null) {
                condition(stage, "when", stage.optional("when"));
            }
            ground(line, item, step);
        }
        List<Section> pushes = in.sections("pushes");
        Set<String> told = new HashSet<>();
        for (int n = 0; n < item.pushes().size(); n++) {
            Push push = item.pushes().get(n);
            if (!told.add(push.event() + " " + push.to())) {
                at(pushes, n, in).fault("to", FaultKind.TWICE, push.to());
            }
            push(at(pushes, n, in), item, push);
        }
        new SceneCheck(item, in, known).check();
        List<Section> otherwise = in.sections("implementations");
        for (int n = 0; n < item.implementations().size(); n++) {
            implementation(at(otherwise, n, in), item.implementations().get(n));
        }
        cost(in);
        for (String product : item.products()) {
            if (!names.isMaterial(product)) {
                in.fault("products", FaultKind.UNKNOWN_PRODUCT, product);
            }
        }
        items(in, "after", item.after());
        rule(in, item.rule());
        circle(item.code(), new ArrayList<>(), new HashSet<>(), in);
    }

    private void implementation(Section line, Implementation implementation) {
        List<Section> needs = line.sections("materials");
        for (MaterialNeed need : Objects.requireNonNullElse(implementation.materials(), List.<MaterialNeed>of())) {
            need(written(needs, "material", need.material(), need.when(), line), need);
        }
        cost(line);
    }

    private void cost(Section in) {
        Section cost = in.section("cost");
        if (cost != null) {
            condition(cost, "unless", cost.optional("unless"));
        }
    }

    /** The end of a step is told where the item has the step, and nothing else names one. */
    private void push(Section line, PackItem item, Push push) {
        elements(line, push.elements());
        String step = push.step();
        boolean known = item.steps().steps().stream().anyMatch(one -> one.id().equals(step));
        if (push.event() == Push.Event.REACHED ? !known : step != null) {
            line.fault("step", FaultKind.UNKNOWN_STEP, step == null ? "" : step);
        }
    }

    private void ground(Section line, PackItem item, Step step) {
        StepGround ground = item.ground(step.id());
        String service = ground.service();
        if (service != null && !names.isService(service)) {
            line.fault("service", FaultKind.UNKNOWN_SERVICE, service);
        }
        if (ground.cancelled() != null && item.special(step) == null) {
            line.fault("cancelled", FaultKind.NOT_A_SPECIAL_STEP, step.id());
        }
    }

    private void rule(Section in, @Nullable String rule) {
        if (rule != null && !names.isRule(rule)) {
            in.fault("rule", FaultKind.UNKNOWN_RULE, rule);
        }
    }

    /** The line of a part, by what it says: a line that could not be read leaves no part behind. */
    private static Section written(
            List<Section> sections, String key, String code, @Nullable String when, Section otherwise) {
        return sections.stream()
                .filter(section -> section.text(key, "").equals(code) && Objects.equals(section.optional("when"), when))
                .findFirst()
                .orElse(otherwise);
    }

    private static Section at(List<Section> sections, int n, Section otherwise) {
        return n < sections.size() ? sections.get(n) : otherwise;
    }

    private void need(Section line, MaterialNeed need) {
        if (!names.isMaterial(need.material())) {
            line.fault("material", FaultKind.UNKNOWN_MATERIAL, need.material());
        }
        String from = need.from();
        if (from != null && !names.supplies(need.supply(), from)) {
            boolean made = need.supply() == Supply.MADE;
            line.fault("from", made ? FaultKind.UNKNOWN_ITEM : FaultKind.UNKNOWN_CERTIFICATE, from);
        }
        condition(line, "when", need.when());
    }

    private void circle(String item, List<String> path, Set<String> seen, Section in) {
        if (!path.isEmpty() && path.getFirst().equals(item)) {
            in.fault("after", FaultKind.CYCLE, String.join(" → ", path) + " → " + item);
            return;
        }
        if (seen.add(item)) {
            path.add(item);
            names.before(item).forEach(before -> circle(before, path, seen, in));
            path.removeLast();
        }
    }

    private void bundle(PackBundle bundle) {
        Section in = contents.written("bundle", bundle.code());
        items(in, "items", bundle.items());
        items(in, "optional", bundle.optional());
        for (String item : bundle.optional()) {
            if (bundle.items().contains(item)) {
                in.fault("optional", FaultKind.TWICE, item);
            }
        }
    }

    private void questions(Questions questions) {
        Section in = contents.written("questions", questions.code());
        if (!names.isRule(questions.subject())) {
            subject(in, "for", questions.subject());
        }
        rule(in, questions.rule());
        List<Section> asked = in.sections("ask");
        for (int n = 0; n < questions.questions().size(); n++) {
            Question question = questions.questions().get(n);
            Section line = at(asked, n, in);
            condition(line, "when", question.when());
            question.picks().values().forEach(items -> items(line, "picks", items));
            Questions.Derived derived = question.derived();
            if (derived != null && !names.isRule(derived.rule())) {
                line.fault("rule", FaultKind.UNKNOWN_RULE, derived.rule());
            }
            String element = question.element();
            if (element != null) {
                elements(line, List.of(element));
            }
        }
    }

    private void example(Example example) {
        Section in = contents.written("example", example.code());
        subject(in, "for", example.subject());
        items(in, "items", example.items());
        elements(in, example.form().keySet());
        for (Object material : example.materials()) {
            Object code = material instanceof Map<?, ?> entry ? entry.get("material") : material;
            if (code != null && !names.isMaterial(String.valueOf(code))) {
                in.fault("materials", FaultKind.UNKNOWN_MATERIAL, code);
            }
        }
    }

    private void elements(Section in, Collection<String> codes) {
        for (String code : codes) {
            if (!names.isElement(code)) {
                in.fault("element", FaultKind.UNKNOWN_ELEMENT, code);
            }
        }
    }

    private void materials(Section in, Collection<String> codes) {
        for (String code : codes) {
            if (!names.isMaterial(code)) {
                in.fault("materials", FaultKind.UNKNOWN_MATERIAL, code);
            }
        }
    }

    private void items(Section in, String key, Collection<String> codes) {
        for (String code : codes) {
            if (!names.isItem(code)) {
                in.fault(key, FaultKind.UNKNOWN_ITEM, code);
            }
        }
    }

    private void subject(Section in, String key, String code) {
        if (!names.isSubject(code)) {
            in.fault(key, FaultKind.UNKNOWN_SUBJECT, code);
        }
    }

    private void condition(Section line, String key, @Nullable String when) {
        if (when == null) {
            return;
        }
        try {
            for (String name : Condition.of(when).names()) {
                if (!names.isAnswer(name)) {
                    line.fault(key, FaultKind.UNKNOWN_NAME, name);
                }
            }
        } catch (BadFeel e) {
            // It was said when the line was read.
        }
    }
}
