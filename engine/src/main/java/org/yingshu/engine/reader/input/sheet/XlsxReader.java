package org.yingshu.engine.reader.input.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.PartXml;
import org.yingshu.engine.reader.input.zip.Relations;

/**
 * A workbook: all sheets, values as shown, formulas with the value last computed. Sheets are read cell by cell, so that
 * only the shared texts and the result take memory. Place: {@code Sheet1!12}.
 */
public final class XlsxReader {

    private final OfficeZip zip;
    private final String main;
    private final SourceTextBuilder out;

    public XlsxReader(OfficeZip zip, String main, SourceTextBuilder out) {
        this.zip = zip;
        this.main = main;
        this.out = out;
    }

    public void read() throws IOException {
        Relations parts = Relations.of(zip, out.name(), main);
        boolean from1904 = false;
        Map<String, String> sheets = new LinkedHashMap<>();
        try (var xml = PartXml.open(zip, out.name(), main)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.attribute("date1904", "0").matches("1|true");
                } else if (xml.starts("sheet")) {
                    sheets.put(xml.attribute("name", ""), xml.attribute("id", ""));
                }
            }
        }
        var values = new XlsxValues(zip, out, parts, new CellFormat(from1904));
        for (var sheet : sheets.entrySet()) {
            String part = parts.partById(sheet.getValue());
            // A chart sheet has no cells.
            if (part != null && zip.has(part) && !part.contains("chartsheets/")) {
                new XlsxSheet(zip, part, values, out).read(sheet.getKey());
            }
        }
    }
}
