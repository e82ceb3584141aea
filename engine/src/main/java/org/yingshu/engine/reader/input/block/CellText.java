package org.yingshu.engine.reader.input.block;

import java.util.List;
import org.yingshu.engine.reader.input.Unreadable;

/** What stands inside a cell or a text box; a table within it is flattened to lines, its cells parted by spaces. */
public final class CellText implements Blocks {

    private final Blocks around;
    private final StringBuilder text = new StringBuilder();

    public CellText(Blocks around) {
        this.around = around;
    }

    @Override
    public void paragraph(CharSequence paragraph) throws Unreadable {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph);
        check(0);
    }

    @Override
    public void row(List<String> cells) throws Unreadable {
        paragraph(String.join(" ", cells).strip());
    }

    @Override
    public void gap() {}

    @Override
    public void check(int length) throws Unreadable {
        around.check(text.length() + length);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
