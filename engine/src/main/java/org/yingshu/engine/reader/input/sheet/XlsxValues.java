package org.yingshu.engine.reader.input.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.PartXml;
import org.yingshu.engine.reader.input.zip.Relations;

/** What the cells of a workbook share: texts, and the formats of numbers. */
final class XlsxValues {

    /** What a short text takes in memory besides its characters, in characters. */
    private static final int TEXT_OVERHEAD = 24;

    private final OfficeZip zip;
    private final SourceTextBuilder out;
    private final CellFormat format;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    XlsxValues(OfficeZip zip, SourceTextBuilder out, Relations parts, CellFormat format) throws IOException {
        this.zip = zip;
        this.out = out;
        this.format = format;
        texts(parts.part("sharedStrings"));
        styles(parts.part("styles"));
    }

    /**
     * A cell's value as shown.
     *
     * @param type as {@code c/@t}
     * @param style index of the cell's format
     */
    String show(String type, int style, String value) {
        return switch (type) {
            case "s" -> {
                int index = integer(value);
                yield index >= 0 && index < texts.size() ? texts.get(index) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(style, value);
            default -> value;
        };
    }

    private String number(int style, String value) {
        if (value.isBlank()) {
            return "";
        }
        int index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        try {
            return format.show(Double.parseDouble(value), index, formats.get(index));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private void texts(@Nullable String part) throws IOException {
        if (part == null || !zip.has(part)) {
            return;
        }
        int weight = 0;
        try (var xml = PartXml.open(zip, out.name(), part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = richText(xml, out);
                    weight += text.length() + TEXT_OVERHEAD;
                    out.check(weight);
                    texts.add(text);
                }
            }
        }
    }

    /** The text of the element that has just started, without its phonetic guides. */
    static String richText(PartXml xml, SourceTextBuilder out) throws IOException {
        var text = new StringBuilder();
        boolean inText = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && xml.isText()) {
                text.append(xml.text());
                out.check(text.length());
            }
        }
        return text.toString();
    }

    private void styles(@Nullable String part) throws IOException {
        if (part == null || !zip.has(part)) {
            return;
        }
        boolean inCells = false;
        try (var xml = PartXml.open(zip, out.name(), part)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode", "General"));
                } else if (xml.starts("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.starts("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                }
            }
        }
    }

    private static int integer(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
