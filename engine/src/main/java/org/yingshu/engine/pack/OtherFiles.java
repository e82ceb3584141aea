package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.FactDefinition;
import org.yingshu.engine.pack.model.Figure;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.Life;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.pack.model.Words;

/** Reads the smaller things of a pack. */
final class OtherFiles {

    private final Phrases phrases;

    OtherFiles(Phrases phrases) {
        this.phrases = phrases;
    }

    @Nullable
    Element element(Section in) {
        var element = new Element(
                in.text("element"),
                Phrases.words(in, "name"),
                in.choice("type", ElementType.class, null),
                Phrases.options(in, "options"),
                in.flag("sensitive", false));
        in.has("unit");
        in.has("note");
        in.done();
        return Phrases.build(in, "element", element::element) == null ? null : element;
    }

    Material material(Section in) {
        var material = new Material(
                in.text("material"), Phrases.words(in, "name"), in.choice("class", Material.Origin.class, null));
        in.has("note");
        in.done();
        return material;
    }

    CertificateType certificate(Section in) {
        var certificate = new CertificateType(
                in.text("certificate"),
                Phrases.words(in, "name"),
                in.text("issuer"),
                in.choice("holder", CertificateType.Holder.class, null),
                in.texts("fields"),
                in.text("validity", "长期"),
                in.choice("sealing", CertificateType.Sealing.class, CertificateType.Sealing.IN_BATCHES));
        in.has("note");
        in.done();
        return certificate;
    }

    /** What something that values name in Chinese alone is called in English. */
    static Words name(Section in) {
        var name = new Words(in.text("name"), in.text("en"));
        in.has("note");
        in.done();
        return name;
    }

    IntermediaryService service(Section in) {
        Cited cited = phrases.cited(in);
        var service = new IntermediaryService(
                in.text("service"),
                Phrases.words(in, "name"),
                in.sections("basis").stream().map(ItemFile::basis).toList(),
                in.choice("payer", IntermediaryService.Payer.class, null),
                Phrases.optionalWords(in, "charge"),
                in.limit("limit"),
                in.optional("material"),
                Phrases.words(in, "measure"),
                Phrases.words(in, "guide"),
                phrases.validity(in),
                cited);
        in.done();
        return service;
    }

    DataShare share(Section in) {
        Cited cited = phrases.cited(in);
        var share = new DataShare(
                in.text("share"),
                Phrases.words(in, "name"),
                in.text("giver"),
                in.texts("materials"),
                in.texts("elements"),
                in.choice("freshness", DataShare.Freshness.class, DataShare.Freshness.UNSAID),
                phrases.validity(in),
                cited);
        in.done();
        return share;
    }

    FactDefinition fact(Section in) {
        var fact = new FactDefinition(
                in.text("fact"),
                Phrases.words(in, "name"),
                in.text("unit"),
                in.choice("from", FactDefinition.Measured.class, null),
                in.text("of"));
        in.has("note");
        in.done();
        return fact;
    }

    Figure figure(Section in) {
        Cited cited = phrases.cited(in);
        var figure = new Figure(
                in.text("figure"),
                Phrases.optionalWords(in, "name"),
                in.text("value"),
                in.text("unit", ""),
                in.text("comparator", "="),
                in.text("level", ""),
                phrases.validity(in).place(),
                in.text("date", ""),
                in.text("strength", ""),
                in.text("kind", ""),
                in.optional("about"),
                cited);
        in.done();
        return figure;
    }

    Questions questions(Section in) {
        var questions = new ArrayList<Question>();
        String code = in.text("questions");
        String subject = in.text("for");
        String rule = in.optional("rule");
        for (Section section : in.sections("ask")) {
            var picks = new LinkedHashMap<String, List<String>>();
            Section picked = section.section("picks");
            if (picked != null) {
                picked.keys().forEach(answer -> picks.put(answer, picked.texts(answer)));
            }
            questions.add(new Question(
                    section.text("name"),
                    Phrases.words(section, "text"),
                    Phrases.optionalWords(section, "help"),
                    section.choice("type", ElementType.class, null),
                    Phrases.options(section, "options"),
                    section.optional("unit"),
                    section.optional("element"),
                    Phrases.condition(section),
                    section.optional("value"),
                    derived(section),
                    picks));
            section.has("note");
            section.done();
        }
        if (questions.isEmpty()) {
            in.fault("ask", FaultKind.MISSING, "ask");
        }
        in.done();
        return new Questions(code, subject, rule, questions);
    }

    private static Questions.@Nullable Derived derived(Section section) {
        String rule = section.optional("rule");
        String output = section.optional("output");
        if (rule == null) {
            return null;
        }
        if (output == null) {
            section.fault("output", FaultKind.MISSING, "output");
        }
        return new Questions.Derived(rule, output == null ? "" : output);
    }

    Example example(Section in) {
        Object materials = in.plain("materials");
        var example = new Example(
                in.text("example"),
                Phrases.optionalWords(in, "name"),
                in.text("for"),
                phrases.validity(in).place(),
                in.text(in.has("day") ? "day" : "date", ""),
                in.texts("items"),
                BundleFile.answers(in, "answers"),
                BundleFile.answers(in, "form"),
                materials instanceof List<?> list ? List.copyOf(list) : List.of(),
                in.texts("promises"),
                in.texts("tolerated"),
                BundleFile.answers(in, "expect"));
        in.has("scene");
        in.has("note");
        in.has("source");
        in.has("where");
        in.done();
        return example;
    }

    Life life(Section in) {
        Cited cited = phrases.cited(in);
        var states = new ArrayList<Life.State>();
        for (Section section : in.sections("states")) {
            states.add(new Life.State(
                    section.text("state"),
                    Phrases.words(section, "name"),
                    section.flag("final", false),
                    phrases.cited(section, cited)));
            section.done();
        }
        var moves = new ArrayList<Life.Move>();
        for (Section section : in.sections("moves")) {
            moves.add(new Life.Move(
                    section.text("from"),
                    section.text("to"),
                    section.text("by"),
                    Phrases.optionalWords(section, "name"),
                    section.texts("pushes"),
                    section.optional("limit"),
                    Phrases.optionalWords(section, "note"),
                    phrases.cited(section, cited)));
            section.done();
        }
        String start = states.isEmpty() ? "" : states.getFirst().code();
        var life = new Life(
                in.text("life"),
                Phrases.words(in, "name"),
                in.optional("of"),
                in.text("start", start),
                states,
                moves,
                cited);
        in.done();
        LifeCheck.check(in, life);
        return life;
    }
}
