package org.yingshu.engine.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.DatedModel;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.FactDefinition;
import org.yingshu.engine.pack.model.Figure;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.Life;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.pack.yaml.Node;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;
import org.yingshu.engine.pack.yaml.YamlReader;

/** Reads the files of one pack, each by its place in the folder. */
final class PackFolderReader {

    private static final String PLACES =
            "pack, elements, materials, certificates, names, services, shares, facts, figures, items/, bundles/,"
                    + " models/, rules/, questions/, examples/, lives/";

    private final PackFolder folder;
    private final Faults faults;
    private final Contents contents = new Contents();
    private final Map<PackFile, Node> nodes = new LinkedHashMap<>();

    PackFolderReader(PackFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Names of materials that other packs bring are looked up with {@code others}. */
    Optional<Contents.Read> read(Function<List<String>, Map<String, Words>> others) {
        for (PackFile file : folder.files()) {
            YamlReader.read(file, faults).ifPresent(node -> nodes.put(file, node));
        }
        Optional<PackHead> head = single("pack.yaml").map(section -> PackHead.read(section, folder.name()));
        if (head.isEmpty()) {
            if (folder.files().stream().noneMatch(file -> file.inside().equals("pack.yaml"))) {
                faults.add(folder.name() + "/pack.yaml", 0, FaultKind.NO_PACK);
            }
            return Optional.empty();
        }
        Set<String> sources = new HashSet<>(head.get().sources().keySet());
        sources.addAll(List.of("law", "configuration"));
        var phrases = new Phrases(head.get().validity(), sources);
        var other = new OtherFiles(phrases);
        list("elements.yaml", "element", other::element);
        list("materials.yaml", "material", other::material);
        list("certificates.yaml", "certificate", other::certificate);
        list("names.yaml", "name", OtherFiles::name);
        list("services.yaml", "service", other::service);
        list("shares.yaml", "share", other::share);
        list("facts.yaml", "fact", other::fact);
        list("figures.yaml", "figure", other::figure);
        Map<String, Words> materials =
                new LinkedHashMap<>(others.apply(head.get().needs()));
        contents.all(Material.class).forEach(material -> materials.put(material.code(), material.name()));
        each("items/", "item", section -> new ItemFile(section, phrases, materials).read());
        each("bundles/", "bundle", section -> new BundleFile(section, phrases).read());
        each("models/", "model", section -> new BundleFile(section, phrases).model());
        each("rules/", "rule", section -> new RuleFile(section, phrases).read());
        each("questions/", "questions", other::questions);
        each("examples/", "example", other::example);
        each("lives/", "life", other::life);
        nodes.keySet().forEach(file -> faults.add(file.path(), 0, FaultKind.NO_SUCH_PLACE, file.inside(), PLACES));
        return Optional.of(new Contents.Read(pack(head.get()), contents));
    }

    private Pack pack(PackHead head) {
        return new Pack(
                head.code(),
                head.name(),
                head.version(),
                head.validity(),
                head.needs(),
                head.sources(),
                contents.all(Element.class),
                contents.all(Material.class),
                contents.all(CertificateType.class),
                contents.all(PackItem.class),
                contents.all(PackBundle.class),
                contents.all(DatedModel.class),
                contents.all(PackRule.class),
                contents.all(Questions.class),
                contents.all(FactDefinition.class),
                contents.all(Figure.class),
                contents.all(Example.class),
                contents.all(Life.class),
                contents.all(Words.class),
                contents.all(IntermediaryService.class),
                contents.all(DataShare.class));
    }

    private Optional<Section> single(String inside) {
        for (PackFile file : List.copyOf(nodes.keySet())) {
            if (file.inside().equals(inside)) {
                return mapping(file);
            }
        }
        return Optional.empty();
    }

    private Optional<Section> mapping(PackFile file) {
        Node node = nodes.remove(file);
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Section(file.path(), mapping, faults));
        }
        faults.add(file.path(), 1, FaultKind.NOT_A_MAPPING, file.name());
        return Optional.empty();
    }

    private void list(String inside, String kind, Function<Section, @Nullable Object> reading) {
        for (PackFile file : List.copyOf(nodes.keySet())) {
            if (file.inside().equals(inside)) {
                switch (nodes.remove(file)) {
                    case Node.Sequence(List<Node> members, int line) ->
                        Section.of(file.path(), members, faults).forEach(one -> take(kind, one, reading.apply(one)));
                    case null, default -> faults.add(file.path(), 1, FaultKind.NOT_A_LIST, file.name());
                }
            }
        }
    }

    private void each(String place, String kind, Function<Section, @Nullable Object> reading) {
        for (PackFile file : List.copyOf(nodes.keySet())) {
            if (file.inside().startsWith(place)) {
                mapping(file).ifPresent(section -> {
                    take(kind, section, reading.apply(section));
                    String code = section.text(kind, "");
                    if (!code.isEmpty() && !code.equals(file.name())) {
                        section.fault(kind, FaultKind.NAME_OF_FILE, code, file.name());
                    }
                });
            }
        }
    }

    /** Figures may share a code: contradictions stand side by side. */
    private void take(String kind, Section section, @Nullable Object thing) {
        if (thing == null) {
            return;
        }
        String code = section.text(kind, "");
        if (!contents.add(kind, code, section, thing) && !kind.equals("figure")) {
            section.fault(
                    kind,
                    FaultKind.CODE_TWICE,
                    code,
                    contents.written(kind, code).file());
        }
    }
}
