package org.yingshu.engine.reader.input.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.PartXml;

/** One sheet, read twice: its merged cells are told only behind its rows. */
final class XlsxSheet {

    /** The format's own bound. */
    private static final int MAX_COLUMNS = 16_384;

    private final OfficeZip zip;
    private final String part;
    private final XlsxValues values;
    private final SourceTextBuilder out;

    XlsxSheet(OfficeZip zip, String part, XlsxValues values, SourceTextBuilder out) {
        this.zip = zip;
        this.part = part;
        this.values = values;
        this.out = out;
    }

    void read(String name) throws IOException {
        var rows = new SheetRows(out, name, merges());
        int number = -1;
        try (var xml = PartXml.open(zip, out.name(), part)) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    number = Math.max(number + 1, xml.number("r", number + 2) - 1);
                    rows.row(number, cells(xml));
                } else if (xml.ends("sheetData")) {
                    break;
                }
            }
        }
        rows.end();
    }

    private SheetMerges merges() throws IOException {
        var merges = new SheetMerges();
        int rows = 0;
        try (var xml = PartXml.open(zip, out.name(), part)) {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    merges.add(CellRangeAddress.valueOf(xml.attribute("ref", "")));
                } else if (xml.starts("row") && ++rows > out.limits().maxRows()) {
                    throw Unreadable.tooLarge(
                            out.name(), "表格行数", "table rows", out.limits().maxRows());
                } else if (xml.starts("c") && rows % 1024 == 0) {
                    out.look();
                }
            }
        }
        return merges.sorted();
    }

    private List<String> cells(PartXml xml) throws IOException {
        List<String> cells = new ArrayList<>();
        int column = -1;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                String text = cell(xml);
                if (text.isEmpty() || column >= MAX_COLUMNS) {
                    continue;
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, text);
            }
        }
        return cells;
    }

    private static int column(String reference, int otherwise) {
        int letters = 0;
        while (letters < reference.length() && letters < 3 && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        return letters == 0 ? otherwise : CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private String cell(PartXml xml) throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        var value = new StringBuilder();
        String inline = "";
        boolean inValue = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("is")) {
                inline = XlsxValues.richText(xml, out);
            } else if (xml.starts("v")) {
                inValue = true;
            } else if (xml.ends("v")) {
                inValue = false;
            } else if (inValue && xml.isText()) {
                value.append(xml.text());
                out.check(value.length());
            }
        }
        return type.equals("inlineStr") ? inline : values.show(type, style, value.toString());
    }
}
