package org.yingshu.shared.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yingshu.shared.table.RawCell.Nature;

/** Turns the events of a sheet's XML (ECMA-376, 18.3) into rows. */
final class WorkbookEvents extends DefaultHandler {

    /** More columns than any table here has; a file that claims more is not worth the memory. */
    private static final int MOST_COLUMNS = 200;

    private final StylesTable styles;
    private final SharedStrings strings;
    private final SheetRows.Receiver receiver;

    private final List<RawCell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private boolean reading;

    WorkbookEvents(StylesTable styles, SharedStrings strings, SheetRows.Receiver receiver) {
        this.styles = styles;
        this.strings = strings;
        this.receiver = receiver;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> {
                String number = attributes.getValue("r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                cells.clear();
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (reading) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "v", "t" -> reading = false;
            case "c" -> {
                if (column < MOST_COLUMNS && (formula || !value.isEmpty())) {
                    while (cells.size() <= column) {
                        cells.add(RawCell.EMPTY);
                    }
                    cells.set(column, cell());
                }
            }
            case "row" -> {
                if (cells.stream().anyMatch(cell -> !cell.equals(RawCell.EMPTY))) {
                    receiver.row(line, List.copyOf(cells));
                }
            }
            default -> {}
        }
    }

    private RawCell cell() {
        String text = value.toString();
        if (formula) {
            return new RawCell(text, Nature.FORMULA);
        }
        return switch (type == null ? "n" : type) {
            case "s" ->
                RawCell.text(strings.getItemAt(Integer.parseInt(text.strip())).getString());
            case "e" -> new RawCell(text, Nature.ERROR);
            case "b" -> RawCell.text(text.equals("1") ? "是" : "否");
            case "n" -> number(text.strip());
            default -> RawCell.text(text);
        };
    }

    private RawCell number(String text) {
        double number = Double.parseDouble(text);
        if (style != null && DateUtil.isValidExcelDate(number)) {
            XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
            if (known != null && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString())) {
                return new RawCell(
                        DateUtil.getLocalDateTime(number).toLocalDate().toString(), Nature.DATE);
            }
        }
        return new RawCell(new BigDecimal(text).stripTrailingZeros().toPlainString(), Nature.NUMBER);
    }
}
