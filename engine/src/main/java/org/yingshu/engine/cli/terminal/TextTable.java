package org.yingshu.engine.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of words and figures; columns of figures are set flush right, and the widest column gives way to the screen. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... header) {
        this.header = List.of(header);
    }

    public TextTable row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("%d cells under %d headings".formatted(cells.length, header.size()));
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> PlainText.of(String.valueOf(cell)))
                .toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void print(Terminal terminal, String indent) {
        int[] widths = widths(terminal.columns() - indent.length());
        terminal.out().println(indent + terminal.paint(Colour.FAINT, line(header, widths)));
        for (List<String> row : rows) {
            terminal.out().println(indent + line(row, widths));
        }
    }

    private int[] widths(int room) {
        int[] widths = new int[header.size()];
        int widest = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = DisplayWidth.of(header.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
            widest = widths[column] > widths[widest] ? column : widest;
        }
        int total = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        if (total > room) {
            widths[widest] = Math.max(NARROWEST, widths[widest] - (total - room));
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = DisplayWidth.cut(cells.get(column), widths[column]);
            line.append(column == 0 ? "" : GAP)
                    .append(
                            isFigures(column)
                                    ? DisplayWidth.padLeft(cell, widths[column])
                                    : DisplayWidth.pad(cell, widths[column]));
        }
        return line.toString().stripTrailing();
    }

    private boolean isFigures(int column) {
        return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.chars()
                .allMatch(c -> (c >= '0' && c <= '9') || ",.%-".indexOf(c) >= 0));
    }
}
