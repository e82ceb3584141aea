package org.yingshu.engine.reader.layout;

import java.util.Arrays;
import java.util.List;

/** How wide the lines of a text are set, and whether they are hard-wrapped. */
final class LineMeasure {

    /** Wider than any printed page: such a line is a whole paragraph. */
    private static final int WIDEST_PRINTED_LINE = 130;

    private static final int NEIGHBOURS = 10;

    private LineMeasure() {}

    /** For each line the width, in columns, of the widest line around it. */
    static int[] of(List<Line> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> line.isRow() ? 0 : line.columns())
                .toArray();
        int[] measure = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int from = Math.max(0, i - NEIGHBOURS);
            int to = Math.min(widths.length, i + NEIGHBOURS + 1);
            int[] around = Arrays.copyOfRange(widths, from, to);
            Arrays.sort(around);
            // The widest but one: a single line may stand out of the column.
            measure[i] = around[Math.max(0, around.length - 2)];
        }
        return measure;
    }

    /** Most lines of running text end in the middle of a sentence, and none is wider than a page. */
    static boolean isWrapped(List<Line> lines) {
        int finished = 0;
        int unfinished = 0;
        int wide = 0;
        for (Line line : lines) {
            String text = line.text().text();
            if (line.isRow() || line.headed() || Marker.at(text) != null || Labels.isLabel(Width.fold(text))) {
                continue;
            }
            if (line.columns() > WIDEST_PRINTED_LINE) {
                wide++;
            }
            if (LineEnd.isFinished(text)) {
                finished++;
            } else {
                unfinished++;
            }
        }
        return unfinished > finished && wide * 20 < finished + unfinished;
    }
}
