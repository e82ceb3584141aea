package org.yingshu.engine.cli.report;

import java.util.List;
import org.yingshu.engine.pack.fault.Fault;
import org.yingshu.engine.pack.model.Pack;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Packs and their faults for programs. */
public final class PackJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PackJson() {}

    public static String of(List<Pack> packs, List<Fault> faults) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode read = root.putArray("packs");
        for (Pack pack : packs) {
            read.addObject()
                    .put("pack", pack.code())
                    .put("version", pack.version())
                    .put("items", pack.items().size())
                    .put("bundles", pack.bundles().size())
                    .put("rules", pack.rules().size())
                    .put("models", pack.models().size())
                    .put("figures", pack.figures().size())
                    .put("examples", pack.examples().size());
        }
        ArrayNode wrong = root.putArray("faults");
        for (Fault fault : faults) {
            ObjectNode one = wrong.addObject()
                    .put("file", fault.file())
                    .put("line", fault.line())
                    .put("code", fault.kind().code())
                    .put("zh", fault.text(true))
                    .put("en", fault.text(false));
            ArrayNode arguments = one.putArray("arguments");
            fault.arguments().forEach(arguments::add);
        }
        return root.toPrettyString();
    }
}
