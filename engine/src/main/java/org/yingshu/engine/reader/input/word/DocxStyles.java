package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.zip.PartXml;

/** What the styles of a docx say about the numbering of paragraphs. */
final class DocxStyles {

    /** Styles inherit from one another; damaged files do so in a circle. */
    private static final int MAX_ANCESTORS = 20;

    private record Style(@Nullable String basedOn, @Nullable DocxNumbered numbered) {}

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String standard;

    static DocxStyles read(PartXml xml) throws IOException {
        var styles = new DocxStyles();
        while (xml.next()) {
            if (xml.starts("style")) {
                styles.style(xml);
            }
        }
        return styles;
    }

    static DocxStyles none() {
        return new DocxStyles();
    }

    private void style(PartXml xml) throws IOException {
        String id = xml.attribute("styleId", "");
        if (xml.attribute("type", "").equals("paragraph")
                && xml.attribute("default", "0").matches("1|true")) {
            standard = id;
        }
        String basedOn = null;
        DocxNumbered numbered = null;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.starts("pPr")) {
                numbered = DocxNumbered.read(xml);
            }
        }
        styles.put(id, new Style(basedOn, numbered));
    }

    /** The numbering that a paragraph has by its own properties, or else by its style. */
    DocxNumbered resolve(DocxNumbered own) {
        String styleId = own.style() == null ? standard : own.style();
        DocxNumbered found = own;
        String next = styleId;
        for (int i = 0; i < MAX_ANCESTORS && next != null && !found.isComplete(); i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            if (style.numbered != null) {
                found = found.or(style.numbered.withStyle(next));
            }
            next = style.basedOn;
        }
        return found;
    }
}
