package org.yingshu.engine.reader.input.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.input.RawFile;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.RowGrid;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * Rich text, which many a {@code .doc} really is: paragraphs, tables with cells merged downwards, and the labels of
 * lists as they are stored. A footnote stands in brackets where it is referred to.
 */
public final class RtfReader {

    private static final Set<String> LEFT_OUT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "nonshppict",
            "fldinst",
            "listtable",
            "themedata",
            "datastore",
            "object",
            "xe",
            "tc");

    private final RawFile file;
    private final SourceTextBuilder out;
    private final List<String> cells = new ArrayList<>();
    private final List<Boolean> continued = new ArrayList<>();
    private final RtfText text;
    private RowGrid grid;
    private boolean inTable;
    private int tableRows;
    private boolean nextContinues;

    public RtfReader(RawFile file, SourceTextBuilder out) {
        this.file = file;
        this.out = out;
        this.text = new RtfText(out);
        this.grid = new RowGrid(out);
    }

    public void read() throws IOException {
        byte[] bytes = file.within(out.limits().maxLegacyBytes()).bytes();
        var tokens = new RtfTokens(new String(bytes, StandardCharsets.ISO_8859_1));
        while (tokens.next()) {
            switch (tokens.kind()) {
                case OPEN -> text.open();
                case CLOSE -> text.close();
                case BYTE -> text.addByte(tokens.number());
                case WORD -> word(tokens);
                case IGNORABLE -> text.leaveOut();
            }
        }
        if (!tokens.isComplete()) {
            throw new IOException("RTF groups are not closed");
        }
        endParagraph();
    }

    private void word(RtfTokens token) throws IOException {
        String word = token.word();
        if (LEFT_OUT.contains(word)) {
            text.leaveOut();
            return;
        }
        switch (word) {
            case "par", "sect" -> paragraph();
            case "cell" -> cells.add(text.take());
            case "nestcell" -> text.add(" ");
            case "row" -> row();
            case "trowd" -> continued.clear();
            case "clvmrg" -> nextContinues = true;
            case "cellx" -> {
                continued.add(nextContinues);
                nextContinues = false;
            }
            case "pard" -> inTable = false;
            case "intbl" -> inTable = true;
            default -> text.word(word, token.number());
        }
    }

    private void paragraph() throws Unreadable {
        if (inTable) {
            text.add("\n");
        } else {
            endParagraph();
        }
    }

    private void endParagraph() throws Unreadable {
        if (text.isLeftOut()) {
            return;
        }
        if (!cells.isEmpty()) {
            row();
        }
        endTable();
        out.paragraph(text.take());
    }

    private void endTable() {
        if (tableRows > 0) {
            out.gap();
            grid = new RowGrid(out);
            tableRows = 0;
        }
    }

    private void row() throws Unreadable {
        if (tableRows++ == 0) {
            out.gap();
        }
        for (int i = 0; i < cells.size(); i++) {
            if (i < continued.size() && continued.get(i)) {
                grid.continued(1);
            } else {
                grid.cell(cells.get(i), 1, 1);
            }
        }
        grid.endRow();
        cells.clear();
    }
}
