package org.yingshu.engine.pack;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Basis;
import org.yingshu.engine.pack.model.CancelledStep;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Cost;
import org.yingshu.engine.pack.model.Faq;
import org.yingshu.engine.pack.model.Implementation;
import org.yingshu.engine.pack.model.ItemKind;
import org.yingshu.engine.pack.model.Level;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PromisedLimit;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.SpecialStep;
import org.yingshu.engine.pack.model.StatutoryLimit;
import org.yingshu.engine.pack.model.Words;

/** Reads one item. */
final class ItemFile {

    private static final int FEWEST_KEYWORDS = 3;

    private final Section in;
    private final Phrases phrases;
    private final Map<String, Words> materials;

    /** @param materials the names of all known materials, by code */
    ItemFile(Section in, Phrases phrases, Map<String, Words> materials) {
        this.in = in;
        this.phrases = phrases;
        this.materials = materials;
    }

    @Nullable
    PackItem read() {
        List<String> keywords = in.texts("keywords");
        if (keywords.size() < FEWEST_KEYWORDS) {
            in.fault("keywords", FaultKind.FEW_KEYWORDS, keywords.size());
        }
        var way = new StepsFile(in);
        StepGraph steps = way.read();
        Section limits = in.section("limits");
        List<StatutoryLimit> statutory = limits == null ? List.of() : LimitsFile.statutory(limits, phrases);
        List<PromisedLimit> promised =
                limits == null ? List.of() : LimitsFile.promised(limits.sections("promised"), phrases);
        if (limits != null) {
            limits.done();
        }
        var item = new PackItem(
                in.text("item"),
                Phrases.words(in, "name"),
                in.text("department"),
                in.choice("kind", ItemKind.class, null),
                in.choices("levels", Level.class).stream()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList(),
                keywords,
                in.sections("basis").stream().map(ItemFile::basis).toList(),
                conditions(in),
                statutory,
                promised,
                in.choices("channels", Channel.class),
                Phrases.count(in, "visits"),
                cost(in),
                fields(),
                needs(in),
                new LinkedHashSet<>(in.texts("products")),
                new LinkedHashSet<>(in.texts("after")),
                steps == null ? new StepGraph(List.of()) : steps,
                way.names(),
                way.stages(),
                in.choice("decision", Risk.class, Risk.STRICT),
                in.optional("rule"),
                pushes(),
                in.sections("faq").stream().map(ItemFile::faq).toList(),
                phrases.validity(in),
                Phrases.optionalWords(in, "note"),
                BundleFile.scenes(in),
                implementations(),
                way.grounds(),
                cancelled());
        in.done();
        boolean whole = Phrases.build(in, "item", () -> item.with(null, null)) != null;
        return whole && limits != null ? LimitsFile.checked(item, limits) : item;
    }

    static Basis basis(Section section) {
        var basis = new Basis(section.text("text"), section.text("article", ""));
        section.done();
        return basis;
    }

    private static Faq faq(Section section) {
        var faq = new Faq(Phrases.words(section, "q"), Phrases.words(section, "a"));
        section.done();
        return faq;
    }

    private static List<Words> conditions(Section in) {
        return in.sections("conditions").stream()
                .map(one -> Phrases.words(one, in, "conditions"))
                .toList();
    }

    /** What places do otherwise; what one does not say is as in the catalogue. */
    private List<Implementation> implementations() {
        return in.sections("implementations").stream()
                .map(section -> {
                    var implementation = new Implementation(
                            phrases.validity(section),
                            section.has("conditions") ? conditions(section) : null,
                            section.has("materials") ? needs(section) : null,
                            section.has("channels") ? section.choices("channels", Channel.class) : null,
                            section.has("visits") ? Phrases.count(section, "visits") : null,
                            section.has("cost") ? cost(section) : null,
                            phrases.cited(section));
                    section.done();
                    return implementation;
                })
                .toList();
    }

    private List<CancelledStep> cancelled() {
        return in.sections("cancelled").stream()
                .map(section -> {
                    var step = new CancelledStep(
                            Phrases.words(section, "name"),
                            section.choice("special", SpecialStep.class, null),
                            Objects.requireNonNullElse(section.date("from"), Phrases.always()),
                            phrases.cited(section));
                    if (!section.has("from")) {
                        section.fault("from", FaultKind.MISSING, "from");
                    }
                    section.done();
                    return step;
                })
                .toList();
    }

    private Cost cost(Section in) {
        Section section = in.section("cost");
        if (section == null) {
            in.fault("cost", FaultKind.MISSING, "cost");
            return new Cost(BigDecimal.ZERO, "", new Cited("", "", Words.NONE), null);
        }
        var cost = new Cost(
                Phrases.number(section, "amount"),
                section.text("basis", ""),
                phrases.cited(section),
                Phrases.condition(section, "unless"));
        section.done();
        return cost;
    }

    private List<FormField> fields() {
        return in.sections("fields").stream()
                .map(section -> {
                    String element = section.text("element");
                    boolean required = section.flag("required", true);
                    String when = Phrases.condition(section);
                    section.done();
                    return Phrases.build(section, "element", () -> new FormField(element, required, when));
                })
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Push> pushes() {
        return in.sections("pushes").stream()
                .map(section -> {
                    var push = new Push(
                            section.choice("event", Push.Event.class, null),
                            section.optional("step"),
                            section.text("to"),
                            Phrases.words(section, "what"),
                            section.texts("elements"),
                            section.limit("receipt"),
                            section.flag("supervision", false),
                            phrases.cited(section));
                    section.done();
                    return push;
                })
                .toList();
    }

    private List<MaterialNeed> needs(Section in) {
        return in.sections("materials").stream()
                .map(this::need)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable MaterialNeed need(Section section) {
        String code = section.text("material");
        Words name = materials.getOrDefault(code, Words.same(code));
        Supply supply = section.choice("supply", Supply.class, Supply.APPLICANT);
        String from = section.optional("from");
        String when = Phrases.condition(section);
        boolean tolerable = section.flag("tolerable", false);
        boolean promisable = section.flag("promisable", false);
        section.has("note");
        section.done();
        return Phrases.build(
                section,
                "material",
                () -> new MaterialNeed(code, name.zh(), supply, from, when, tolerable, promisable));
    }
}
