package org.yingshu.certificate.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table that was read.
 *
 * @param line as the file counts, from 1
 * @param columns where each head stands, counted from 0
 * @param cells what stands in each column, by its head
 * @param paper what the row says; null where a cell of it is wrong
 */
record PaperRow(
        int line,
        Map<String, Integer> columns,
        Map<String, String> cells,
        @Nullable Paper paper,
        List<WrongCell> wrong) {

    private static final int LETTERS = 26;

    /** Where a column's cell of this row stands, such as C5. */
    String cell(String head) {
        return letters(columns.getOrDefault(head, 0)) + line;
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /**
     * A paper that was given before.
     *
     * @param fields those that are filled in, by element
     * @param end the last day; null where the row says nothing of it, or says that there is none
     * @param forever whether the row says that there is no last day
     */
    record Paper(
            String number,
            String holderCode,
            String holderName,
            LocalDate issuedOn,
            @Nullable LocalDate end,
            boolean forever,
            Map<String, String> fields) {}

    /**
     * A cell that must be corrected.
     *
     * @param cell such as C5
     * @param head of its column; empty for the row as a whole
     * @param reason the last part of the message's code, certificate.cell.…
     */
    record WrongCell(String cell, String head, String reason, List<Object> arguments) {}
}
