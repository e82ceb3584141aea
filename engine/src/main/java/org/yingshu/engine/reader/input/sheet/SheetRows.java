package org.yingshu.engine.reader.input.sheet;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * Lays out the rows of one sheet. A sheet has no word for what is a table: from the first to the last row with several
 * filled cells it is taken for one, and the single cells before and behind for its title and notes.
 */
final class SheetRows {

    private final SourceTextBuilder out;
    private final String sheet;
    private final SheetMerges merges;
    private final List<Held> held = new ArrayList<>();
    private int columns;
    private int last = -1;

    private record Held(int number, List<String> cells) {}

    SheetRows(SourceTextBuilder out, String sheet, SheetMerges merges) {
        this.out = out;
        this.sheet = sheet;
        this.merges = merges;
    }

    /**
     * @param number from 0, each higher than the one before; rows left out are empty
     * @param cells from the first column on; not kept
     */
    void row(int number, List<String> cells) throws Unreadable {
        boolean blank = cells.stream().allMatch(String::isBlank);
        List<String> merged = merges.repeat(number, cells);
        if (blank) { // but for what a merged cell repeats
            return;
        }
        long filled = merged.stream().filter(c -> !c.isBlank()).count();
        if (filled == 1) {
            held.add(new Held(number, merged));
            return;
        }
        boolean first = columns == 0;
        if (first) {
            columns = merged.size();
        }
        for (Held row : held) {
            write(row, !first);
        }
        held.clear();
        if (first) {
            out.gap();
        }
        write(new Held(number, merged), true);
    }

    void end() throws Unreadable {
        if (columns > 0) {
            out.gap();
        }
        for (Held row : held) {
            write(row, false);
        }
        out.gap();
    }

    private void write(Held row, boolean inTable) throws Unreadable {
        if (row.number > last + 1) {
            out.gap();
        }
        last = row.number;
        out.at(sheet + "!" + (row.number + 1));
        if (inTable) {
            while (row.cells.size() < columns) {
                row.cells.add("");
            }
            out.row(row.cells);
        } else {
            out.paragraph(String.join("", row.cells));
        }
    }
}
