package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.reader.input.block.Blocks;
import org.yingshu.engine.reader.input.block.CellText;
import org.yingshu.engine.reader.input.block.RowGrid;
import org.yingshu.engine.reader.input.zip.PartXml;

/** Walks through the paragraphs and tables of a docx. */
final class DocxBody {

    private static final int MAX_COLUMNS = 1000;

    private final PartXml xml;
    private final DocxNumbering numbering;
    private final DocxNotes notes;

    DocxBody(PartXml xml, DocxNumbering numbering, DocxNotes notes) {
        this.xml = xml;
        this.numbering = numbering;
        this.notes = notes;
    }

    void read(Blocks out) throws IOException {
        while (xml.next()) {
            if (xml.starts("body")) {
                blocks(out);
            }
        }
    }

    /** The text of the element that has just started: a cell, a text box, a note. */
    String inside(Blocks around) throws IOException {
        var text = new CellText(around);
        blocks(text);
        return text.toString();
    }

    private void blocks(Blocks out) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.element()) {
                    case "p" -> paragraph(out);
                    case "tbl" -> table(out);
                    case "sectPr", "sdtPr", "Fallback", "del", "moveFrom" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void paragraph(Blocks out) throws IOException {
        var text = new StringBuilder();
        var numbered = DocxNumbered.UNSAID;
        List<String> attached = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.element()) {
                case "pPr" -> numbered = DocxNumbered.read(xml);
                case "r" -> run(out, text, attached);
                case "t" -> text(out, text); // of a formula, which has runs of its own kind
                case "txbxContent" -> attached.add(inside(out));
                case "del", "moveFrom", "rt", "sdtPr", "Fallback" -> xml.skip();
                default -> {}
            }
        }
        out.paragraph(text.insert(0, numbering.label(numbered)));
        for (String block : attached) {
            out.paragraph(block);
        }
    }

    private void run(Blocks out, StringBuilder text, List<String> attached) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.element()) {
                case "rPr" -> {
                    if (isHidden()) {
                        skipTo(outside);
                        return;
                    }
                }
                case "t" -> text(out, text);
                case "tab", "ptab" -> text.append('\t');
                case "cr" -> text.append('\n');
                case "br" -> {
                    if (xml.attribute("type", "textWrapping").equals("textWrapping")) {
                        text.append('\n');
                    }
                }
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference" -> note(DocxNotes.FOOTNOTE, attached);
                case "endnoteReference" -> note(DocxNotes.ENDNOTE, attached);
                case "txbxContent" -> attached.add(inside(out));
                case "delText", "instrText", "del", "rt", "Fallback" -> xml.skip();
                default -> {}
            }
        }
    }

    private void note(String kind, List<String> attached) {
        String note = notes.next(kind, xml.attribute("id", ""));
        if (note != null) {
            attached.add(note);
        }
    }

    private boolean isHidden() throws IOException {
        boolean hidden = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            hidden |= xml.starts("vanish") && xml.isOn();
        }
        return hidden;
    }

    private void skipTo(int depth) throws IOException {
        while (xml.depth() > depth && xml.next()) {}
    }

    private void text(Blocks out, StringBuilder text) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isText()) {
                text.append(xml.text());
                out.check(text.length());
            }
        }
    }

    private void table(Blocks out) throws IOException {
        var grid = new RowGrid(out);
        out.gap();
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("tr")) {
                row(out, grid);
            } else if (xml.starts("tblPr") || xml.starts("tblGrid") || xml.starts("sdtPr")) {
                xml.skip();
            }
        }
        out.gap();
    }

    private void row(Blocks out, RowGrid grid) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("gridBefore")) {
                grid.cell("", columns(xml.number("val", 0)), 1);
            } else if (xml.starts("tc")) {
                cell(out, grid);
            } else if (xml.starts("del")) { // the mark, among the row's properties, of a deleted row
                skipTo(outside);
                return;
            } else if (xml.starts("sdtPr") || xml.starts("tblPrEx") || xml.starts("trPrChange")) {
                xml.skip();
            }
        }
        grid.endRow();
    }

    private void cell(Blocks out, RowGrid grid) throws IOException {
        var text = new CellText(out);
        int columns = 1;
        boolean continued = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.element()) {
                case "gridSpan" -> columns = Math.max(1, columns(xml.number("val", 1)));
                case "vMerge" -> continued = !xml.attribute("val", "continue").equals("restart");
                case "p" -> paragraph(text);
                case "tbl" -> table(text);
                case "sdtPr", "tcPrChange", "Fallback", "del" -> xml.skip();
                default -> {}
            }
        }
        if (continued) {
            grid.continued(columns);
        } else {
            grid.cell(text.toString(), columns, 1);
        }
    }

    private static int columns(int said) {
        return Math.clamp(said, 0, MAX_COLUMNS);
    }
}
