package org.yingshu.files.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yingshu.files.Drawing;
import org.yingshu.files.document.Fonts.Face;

/** What both writers of drawings need to know of one. */
final class Drawings {

    private Drawings() {}

    static Face face(Drawing.Text text) {
        return text.bold() ? Face.BOLD : Face.REGULAR;
    }

    static Map<Face, Set<Integer>> characters(Drawing drawing, Fonts fonts) {
        var used = new EnumMap<Face, Set<Integer>>(Face.class);
        for (Drawing.Part part : drawing.parts()) {
            if (part instanceof Drawing.Text text) {
                fonts.printable(text.text()).chars().forEach(c -> used.computeIfAbsent(
                                face(text), key -> new TreeSet<>())
                        .add(c));
            }
        }
        return used;
    }
}
