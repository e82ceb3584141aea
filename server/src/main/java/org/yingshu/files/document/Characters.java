package org.yingshu.files.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yingshu.files.document.Fonts.Face;

/** Which characters of which face some pages need. */
final class Characters {

    private Characters() {}

    static Map<Face, Set<Integer>> of(List<List<Mark>> pages) {
        var used = new EnumMap<Face, Set<Integer>>(Face.class);
        for (List<Mark> page : pages) {
            for (Mark mark : page) {
                if (mark instanceof Mark.Words words) {
                    Set<Integer> characters = used.computeIfAbsent(words.face(), face -> new TreeSet<>());
                    words.text().chars().forEach(characters::add);
                }
            }
        }
        return used;
    }
}
