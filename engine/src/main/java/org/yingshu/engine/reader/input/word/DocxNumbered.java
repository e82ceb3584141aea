package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.zip.PartXml;

/**
 * What a paragraph's or style's properties say about its numbering.
 *
 * @param style the style's id
 * @param list the list's id, 0 for "not numbered", null where nothing is said
 * @param level from 0, null where nothing is said
 */
record DocxNumbered(
        @Nullable String style,
        @Nullable Integer list,
        @Nullable Integer level) {

    static final DocxNumbered UNSAID = new DocxNumbered(null, null, null);

    /** Reads the {@code pPr} that has just started, to its end. */
    static DocxNumbered read(PartXml xml) throws IOException {
        String style = null;
        Integer list = null;
        Integer level = null;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.element()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "numId" -> list = xml.number("val", 0);
                    case "ilvl" -> level = xml.number("val", 0);
                    // The former properties of a revised paragraph look like those in force.
                    case "pPrChange", "rPr", "sectPr" -> xml.skip();
                    default -> {}
                }
            }
        }
        return new DocxNumbered(style, list, level);
    }

    boolean isComplete() {
        return list != null;
    }

    /** What is not said here is taken from {@code other}; a level counts only with the list it was given for. */
    DocxNumbered or(DocxNumbered other) {
        return new DocxNumbered(other.style, list == null ? other.list : list, level == null ? other.level : level);
    }

    DocxNumbered withStyle(String id) {
        return new DocxNumbered(id, list, level);
    }
}
