package org.yingshu.engine.reader.input.sheet;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/** An old workbook: all sheets, values as shown, formulas with the value last computed. Place: {@code Sheet1!12}. */
public final class XlsReader {

    private final DirectoryNode root;
    private final SourceTextBuilder out;

    public XlsReader(DirectoryNode root, SourceTextBuilder out) {
        this.root = root;
        this.out = out;
    }

    public void read() throws IOException {
        try (var workbook = new HSSFWorkbook(root, false)) {
            var format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheet(workbook.getSheetAt(i), format);
            }
        }
    }

    private void sheet(HSSFSheet sheet, CellFormat format) throws Unreadable {
        var merges = new SheetMerges();
        sheet.getMergedRegions().forEach(merges::add);
        var rows = new SheetRows(out, sheet.getSheetName(), merges.sorted());
        for (Row row : sheet) {
            var cells = new ArrayList<String>();
            for (Cell cell : row) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.add(text(cell, format));
            }
            rows.row(row.getRowNum(), cells);
        }
        rows.end();
    }

    private static String text(Cell cell, CellFormat format) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                format.show(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
