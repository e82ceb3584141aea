package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.fault.Faults;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.pack.yaml.Node;
import org.yingshu.engine.pack.yaml.PackFile;
import org.yingshu.engine.pack.yaml.PackFolder;
import org.yingshu.engine.pack.yaml.YamlReader;

/**
 * Reads packs. A pack with a fault gives nothing but its faults, all of them, and neither does a pack that needs it: half a
 * catalogue would be worse than yesterday's.
 */
public final class PackReader {

    private static final String HEAD = "pack.yaml";
    private static final String MATERIAL = "material";
    private static final String CERTIFICATE = "certificate";

    /** Several packs may say these of one thing. */
    private static final Set<String> SHARED = Set.of("figure", "name");

    private final Map<String, PackFolder> folders = new LinkedHashMap<>();
    private final Map<String, Contents.Read> read = new LinkedHashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private PackReader(List<PackFolder> folders) {
        folders.forEach(folder -> this.folders.put(folder.name(), folder));
    }

    /**
     * What became of the packs.
     *
     * @param packs those without a fault, each after those that it needs
     * @param faults of all others
     */
    public record Result(List<Pack> packs, List<Fault> faults) {}

    /** Reads packs that may need each other. */
    public static Result read(List<PackFolder> folders) {
        var reader = new PackReader(folders);
        reader.folders.keySet().forEach(name -> reader.read(name, List.of()));
        return new Result(reader.read.values().stream().map(Contents.Read::pack).toList(), List.copyOf(reader.faults));
    }

    /** Reads one pack after those that it needs. */
    private void read(String name, List<String> path) {
        PackFolder folder = folders.get(name);
        if (folder == null || !tried.add(name)) {
            return;
        }
        var own = new Faults();
        List<String> way = new ArrayList<>(path);
        way.add(name);
        List<String> needs = needs(folder);
        for (String need : needs) {
            if (way.contains(need)) {
                own.add(name + "/" + HEAD, 0, FaultKind.NEEDS_CYCLE, String.join(" → ", way) + " → " + need);
            } else {
                read(need, way);
            }
        }
        Optional<Contents.Read> result = new PackFolderReader(folder, own).read(this::materials);
        needs.forEach(need -> checkNeed(name, need, own));
        result.filter(found -> needs.stream().allMatch(read::containsKey)).ifPresent(found -> {
            List<Pack> known = closure(needs);
            known.add(found.pack());
            new Linking(found, known).check();
            refuseTaken(found.contents(), known);
        });
        if (own.isEmpty() && result.isPresent()) {
            read.put(name, result.get());
        } else {
            broken.add(name);
            faults.addAll(own.sorted());
        }
    }

    /** What packs that know nothing of each other call alike would be one thing to whoever uses both. */
    private void refuseTaken(Contents own, List<Pack> known) {
        for (Contents.Read other : read.values()) {
            Set<Contents.Key> taken = other.contents().written().keySet();
            own.written().forEach((key, section) -> {
                boolean pair = key.kind().equals(MATERIAL) && taken.contains(new Contents.Key(CERTIFICATE, key.code()))
                        || key.kind().equals(CERTIFICATE) && taken.contains(new Contents.Key(MATERIAL, key.code()));
                if (!SHARED.contains(key.kind()) && taken.contains(key) || pair && !known.contains(other.pack())) {
                    section.fault(
                            key.kind(),
                            FaultKind.CODE_TWICE,
                            key.code(),
                            other.pack().code());
                }
            });
        }
    }

    private void checkNeed(String name, String need, Faults own) {
        if (!folders.containsKey(need)) {
            own.add(name + "/" + HEAD, 0, FaultKind.UNKNOWN_PACK, need);
        } else if (broken.contains(need)) {
            own.add(name + "/" + HEAD, 0, FaultKind.BROKEN_NEED, need);
        }
    }

    private static List<String> needs(PackFolder folder) {
        for (PackFile file : folder.files()) {
            if (file.inside().equals(HEAD)) {
                var quiet = new Faults();
                Optional<Node> node = YamlReader.read(file, quiet);
                if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
                    return new Section(file.path(), mapping, quiet).texts("needs");
                }
            }
        }
        return List.of();
    }

    private Map<String, Words> materials(List<String> needs) {
        var names = new HashMap<String, Words>();
        closure(needs).forEach(pack -> pack.certificates()
                .forEach(certificate -> names.put(certificate.code(), certificate.name())));
        closure(needs).stream()
                .flatMap(pack -> pack.materials().stream())
                .forEach((Material material) -> names.put(material.code(), material.name()));
        return names;
    }

    private List<Pack> closure(List<String> needs) {
        var known = new LinkedHashMap<String, Pack>();
        needs.forEach(need -> close(need, known));
        return new ArrayList<>(known.values());
    }

    private void close(String name, Map<String, Pack> known) {
        Contents.Read found = read.get(name);
        if (found != null && !known.containsKey(name)) {
            known.put(name, found.pack());
            found.pack().needs().forEach(need -> close(need, known));
        }
    }
}
