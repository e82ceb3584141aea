package org.yingshu.engine.cli.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks a cell may have; a workbook holds only so many styles, so they are made once. */
final class XlsxStyles {

    final CellStyle header;
    final CellStyle heading;
    final CellStyle text;
    /** for text that begins like a formula: it stays text when someone edits the cell or saves it as CSV */
    final CellStyle quotedText;

    final CellStyle figure;
    final CellStyle share;

    XlsxStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        header = workbook.createCellStyle();
        header.cloneStyleFrom(text);
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        quotedText = workbook.createCellStyle();
        quotedText.cloneStyleFrom(text);
        quotedText.setQuotePrefixed(true);
        figure = workbook.createCellStyle();
        figure.setVerticalAlignment(VerticalAlignment.TOP);
        share = workbook.createCellStyle();
        share.cloneStyleFrom(figure);
        share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
    }
}
