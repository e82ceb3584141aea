package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.Blocks;
import org.yingshu.engine.reader.input.block.CellText;
import org.yingshu.engine.reader.input.block.RowGrid;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * An old Word document. Labels of automatic lists are written out; revisions count as accepted; headers, footers, notes
 * and hidden text are left out.
 */
public final class DocReader {

    /** Edges of cells of one column differ by some twentieths of a point. */
    private static final int SAME_EDGE = 30;

    private final DirectoryNode root;
    private final SourceTextBuilder out;

    public DocReader(DirectoryNode root, SourceTextBuilder out) {
        this.root = root;
        this.out = out;
    }

    public void read() throws IOException {
        try (var document = new HWPFDocument(root)) {
            blocks(document.getRange(), 0, new DocText(document), out);
        }
    }

    private void blocks(Range range, int tableLevel, DocText text, Blocks to) throws Unreadable {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                Table table = range.getTable(paragraph);
                to.gap();
                table(table, text, to);
                to.gap();
                i += table.numParagraphs() - 1;
            } else {
                to.paragraph(text.of(paragraph));
            }
        }
    }

    private void table(Table table, DocText text, Blocks to) throws Unreadable {
        var edges = new TreeSet<Integer>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                addEdge(edges, row.getCell(c).getLeftEdge());
            }
        }
        var grid = new RowGrid(to);
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int columns = columns(edges, cell);
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    grid.continued(columns);
                } else if (cell.isMerged() && !cell.isFirstMerged()) {
                    grid.cell("", columns, 1);
                } else {
                    var inside = new CellText(to);
                    blocks(cell, table.getTableLevel(), text, inside);
                    grid.cell(inside.toString(), columns, 1);
                }
            }
            grid.endRow();
        }
    }

    private static void addEdge(NavigableSet<Integer> edges, int edge) {
        Integer below = edges.floor(edge);
        Integer above = edges.ceiling(edge);
        boolean known = (below != null && edge - below <= SAME_EDGE) || (above != null && above - edge <= SAME_EDGE);
        if (!known) {
            edges.add(edge);
        }
    }

    private static int columns(NavigableSet<Integer> edges, TableCell cell) {
        int from = cell.getLeftEdge() + SAME_EDGE;
        int to = cell.getLeftEdge() + cell.getWidth() - SAME_EDGE;
        return to <= from ? 1 : 1 + edges.subSet(from, false, to, false).size();
    }
}
