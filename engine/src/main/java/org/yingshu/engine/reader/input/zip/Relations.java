package org.yingshu.engine.reader.input.zip;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which other parts a part of a docx or xlsx refers to. */
public final class Relations {

    private final Map<String, String> byType = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    /**
     * Reads the relations of a part.
     *
     * @param part empty for the relations of the whole file
     */
    public static Relations of(OfficeZip zip, String name, String part) throws IOException {
        var relations = new Relations();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (!zip.has(list)) {
            return relations;
        }
        try (var xml = PartXml.open(zip, name, list)) {
            while (xml.next()) {
                if (xml.starts("x:Relationship")) {
                    relations.add(xml, folder);
                }
            }
        }
        return relations;
    }

    /**
     * The part that stands in a relation to this one.
     *
     * @param type the last word of the relation's type: {@code styles}, {@code footnotes}
     */
    public @Nullable String part(String type) {
        return byType.get(type);
    }

    public @Nullable String partById(String id) {
        return byId.get(id);
    }

    private void add(PartXml xml, String folder) {
        String target = xml.attribute("Target", "");
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        String type = xml.attribute("Type", "");
        byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
        byId.put(xml.attribute("Id", ""), part);
    }
}
