package org.yingshu.engine.cli.report;

import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Reading;

/** The sheet of tables, one below the other as they stand in the text. */
record XlsxTables(XlsxSheet sheet, Words words) {

    void add(Reading reading) {
        reading.tables().forEach(this::table);
    }

    private void table(ComparisonTable table) {
        sheet.heading(table.title() + "  " + words.get("span.line", table.span().fromLine()));
        sheet.header(table.header());
        table.rows().forEach(row -> sheet.row(row.toArray()));
        if (!table.notes().isEmpty()) {
            sheet.note(table.notes());
        }
        sheet.row();
    }
}
