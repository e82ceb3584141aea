package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.zip.PartXml;

/** The lists of a docx, and the labels that Word gives their paragraphs: 一、 （一） 1. */
final class DocxNumbering {

    private static final ListLevel UNNUMBERED = new ListLevel(1, "none", "", 0, false, false);

    /** A list's pattern; lists of one pattern count on together. */
    private static final class Pattern {
        private final List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.DEPTH, UNNUMBERED));
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private final ListCounter counter = new ListCounter();
        private @Nullable String linkedStyle;
    }

    private record NumberedList(int pattern, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    private final DocxStyles styles;
    private final Map<Integer, Pattern> patterns = new HashMap<>();
    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    void read(PartXml xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("abstractNum")) {
                pattern(xml);
            } else if (xml.starts("num")) {
                list(xml);
            }
        }
    }

    /** The label of the next paragraph, empty where it has none. */
    String label(DocxNumbered own) {
        DocxNumbered numbered = styles.resolve(own);
        NumberedList list = numbered.list() == null ? null : lists.get(numbered.list());
        Pattern pattern = list == null ? null : linked(patterns.get(list.pattern));
        if (list == null || pattern == null || numbered.list() == null) {
            return "";
        }
        int level = numbered.level() != null
                ? numbered.level()
                : numbered.style() == null ? 0 : pattern.levelOfStyle.getOrDefault(numbered.style(), 0);
        if (level < 0 || level >= ListLevel.DEPTH) {
            return "";
        }
        if (begun.add(numbered.list())) {
            list.starts.keySet().forEach(pattern.counter::restart);
        }
        return pattern.counter.next(levels(pattern, list), level);
    }

    private static List<ListLevel> levels(Pattern pattern, NumberedList list) {
        if (list.starts.isEmpty() && list.levels.isEmpty()) {
            return pattern.levels;
        }
        var levels = new ArrayList<>(pattern.levels);
        list.levels.forEach(levels::set);
        list.starts.forEach(
                (level, start) -> levels.set(level, levels.get(level).withStart(start)));
        return levels;
    }

    private @Nullable Pattern linked(@Nullable Pattern pattern) {
        if (pattern == null || pattern.linkedStyle == null) {
            return pattern;
        }
        DocxNumbered target = styles.resolve(DocxNumbered.UNSAID.withStyle(pattern.linkedStyle));
        NumberedList list = target.list() == null ? null : lists.get(target.list());
        return list == null ? null : patterns.get(list.pattern);
    }

    private void pattern(PartXml xml) throws IOException {
        var pattern = new Pattern();
        patterns.put(xml.number("abstractNumId", -1), pattern);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("numStyleLink")) {
                pattern.linkedStyle = xml.attribute("val");
            } else if (xml.starts("lvl")) {
                int level = level(xml);
                pattern.levels.set(level, level(xml, level, pattern.levelOfStyle));
            }
        }
    }

    private void list(PartXml xml) throws IOException {
        int id = xml.number("numId", -1);
        int pattern = -1;
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, ListLevel>();
        int overridden = 0;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("abstractNumId")) {
                pattern = xml.number("val", -1);
            } else if (xml.starts("lvlOverride")) {
                overridden = level(xml);
            } else if (xml.starts("startOverride")) {
                starts.put(overridden, xml.number("val", 1));
            } else if (xml.starts("lvl")) {
                levels.put(overridden, level(xml, overridden, new HashMap<>()));
            }
        }
        lists.put(id, new NumberedList(pattern, starts, levels));
    }

    private static int level(PartXml xml) {
        return Math.clamp(xml.number("ilvl", 0), 0, ListLevel.DEPTH - 1);
    }

    private static ListLevel level(PartXml xml, int level, Map<String, Integer> levelOfStyle) throws IOException {
        int start = 0;
        String style = "decimal";
        String text = "";
        int restartAfter = level;
        boolean arabic = false;
        boolean apart = true;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.element()) {
                    case "start" -> start = xml.number("val", 0);
                    case "numFmt" -> style = xml.attribute("val", style);
                    case "lvlText" -> text = xml.attribute("val", "");
                    case "lvlRestart" -> restartAfter = Math.min(xml.number("val", level), level);
                    case "isLgl" -> arabic = xml.isOn();
                    case "suff" -> apart = !xml.attribute("val", "tab").equals("nothing");
                    case "pStyle" -> levelOfStyle.put(xml.attribute("val", ""), level);
                    default -> {}
                }
            }
        }
        return new ListLevel(start, style, text, restartAfter, arabic, apart);
    }
}
