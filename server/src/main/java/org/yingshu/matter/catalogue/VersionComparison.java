package org.yingshu.matter.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.shared.problem.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of a definition from one version to another. */
@Component
class VersionComparison {

    private static final List<String> KEYS =
            List.of("element", "material", "id", "code", "name", "scene", "place", "value");

    private final DefinitionStore store;
    private final JsonMapper json;

    VersionComparison(DefinitionStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * A value that differs.
     *
     * @param path where it stands, such as {@code item.promised[411000].limit}
     * @param before empty where there was none
     */
    record Difference(String path, String before, String after) {}

    List<Difference> of(UUID before, UUID after) {
        Map<String, String> was = values(before);
        Map<String, String> is = values(after);
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        var differences = new ArrayList<Difference>();
        for (String path : paths) {
            String one = was.getOrDefault(path, "");
            String other = is.getOrDefault(path, "");
            if (!one.equals(other)) {
                differences.add(new Difference(path, one, other));
            }
        }
        return differences;
    }

    private Map<String, String> values(UUID version) {
        String content =
                store.content(version).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_VERSION, version));
        var values = new LinkedHashMap<String, String>();
        walk("", json.readTree(content), values);
        return values;
    }

    private static void walk(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> walk(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), values));
        } else if (node.isArray()) {
            for (int n = 0; n < node.size(); n++) {
                walk(path + "[" + name(node.get(n), n) + "]", node.get(n), values);
            }
        } else if (!node.isNull()) {
            // Of two lines with one name the later one counts on.
            String free = path;
            for (int n = 2; values.containsKey(free); n++) {
                free = path + "#" + n;
            }
            values.put(free, node.asString());
        }
    }

    /** A line of a list by what it is about, so that one line more does not change all that follow. */
    private static String name(JsonNode member, int n) {
        for (String key : KEYS) {
            JsonNode value = member.get(key);
            if (value != null && value.isValueNode()) {
                return value.asString();
            }
        }
        JsonNode place = member.at("/validity/place");
        if (!place.isMissingNode()) {
            return place.asString() + " " + member.at("/validity/from").asString();
        }
        return member.isValueNode() ? member.asString() : String.valueOf(n + 1);
    }
}
