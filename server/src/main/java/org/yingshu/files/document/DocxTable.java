package org.yingshu.files.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.files.OfficialDocument.Table;

/** A table for Word: fixed widths, a head that Word repeats. */
final class DocxTable {

    /** 156 mm in twentieths of a point. */
    private static final int WIDTH = 8844;

    private DocxTable() {}

    static void add(XWPFDocument docx, Table table) {
        if (table.caption() != null) {
            XWPFParagraph caption = docx.createParagraph();
            caption.setAlignment(ParagraphAlignment.CENTER);
            caption.setKeepNext(true);
            DocxWriter.run(caption, table.caption(), "黑体", 14);
        }
        List<Column> columns = table.columns();
        XWPFTable grid = docx.createTable(table.rows().size() + 1, columns.size());
        grid.setWidth(WIDTH);
        grid.setTableAlignment(TableRowAlign.CENTER);
        double all = columns.stream().mapToDouble(Column::share).sum();
        var definition = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        while (definition.sizeOfGridColArray() > 0) {
            definition.removeGridCol(0);
        }
        for (Column column : columns) {
            definition.addNewGridCol().setW(BigInteger.valueOf(Math.round(WIDTH * column.share() / all)));
        }
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int n = 0; n < columns.size(); n++) {
            int width = (int) Math.round(WIDTH * columns.get(n).share() / all);
            fill(head.getCell(n), columns.get(n).title(), Align.CENTER, true, width);
            for (int row = 0; row < table.rows().size(); row++) {
                fill(
                        grid.getRow(row + 1).getCell(n),
                        table.rows().get(row).get(n),
                        columns.get(n).align(),
                        false,
                        width);
            }
        }
        docx.createParagraph();
    }

    private static void fill(XWPFTableCell cell, String text, Align align, boolean head, int width) {
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            XWPFParagraph paragraph = n == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            if (paragraph == null) {
                paragraph = cell.addParagraph();
            }
            paragraph.setAlignment(
                    switch (align) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTER -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    });
            DocxWriter.run(paragraph, lines.get(n), head ? "黑体" : "仿宋", 12);
        }
    }
}
