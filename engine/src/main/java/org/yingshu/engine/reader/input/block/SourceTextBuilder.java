package org.yingshu.engine.reader.input.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.yingshu.engine.reader.input.Progress;
import org.yingshu.engine.reader.input.SourceLimits;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.source.SourceText;

/** Lays a document out as lines while its format is being read, and stops at the limits. */
public final class SourceTextBuilder implements Blocks {

    /** Lines between two looks at whether to go on. */
    private static final int LINES_A_LOOK = 256;

    private final String name;
    private final SourceLimits limits;
    private final Progress progress;
    private final StringBuilder text = new StringBuilder();
    private final List<String> places = new ArrayList<>();
    private String place = "";
    private int rows;
    private boolean gapDue;
    private boolean linesAreParagraphs = true;

    public SourceTextBuilder(String name, SourceLimits limits, Progress progress) {
        this.name = name;
        this.limits = limits;
        this.progress = progress;
    }

    public String name() {
        return name;
    }

    public SourceLimits limits() {
        return limits;
    }

    /** Where the coming lines stand in the original. */
    public void at(String newPlace) {
        place = newPlace;
    }

    /** One paragraph; line breaks in it part lines. A tab becomes a space, for tabs are kept for tables. */
    @Override
    public void paragraph(CharSequence paragraph) throws Unreadable {
        for (String line : paragraph.toString().replace('\t', ' ').split("\n", -1)) {
            add(line.stripTrailing());
        }
    }

    /** One line as it is printed, in a format that does not tell where a paragraph begins. */
    public void printedLine(String line) throws Unreadable {
        linesAreParagraphs = false;
        paragraph(line);
    }

    @Override
    public void row(List<String> cells) throws Unreadable {
        if (++rows > limits.maxRows()) {
            throw Unreadable.tooLarge(name, "表格行数", "table rows", limits.maxRows());
        }
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            line.append(cells.get(i).strip().replace('\t', ' ').replace('\n', SourceText.CELL_BREAK));
        }
        add(line.toString());
    }

    /** An empty line, unless there is one already or nothing precedes or follows. */
    @Override
    public void gap() {
        gapDue = !places.isEmpty();
    }

    @Override
    public void check(int length) throws Unreadable {
        if (text.length() + length > limits.maxCharacters()) {
            throw Unreadable.tooLarge(name, "字数", "characters", limits.maxCharacters());
        }
    }

    /** Gives whoever watches the chance to stop. */
    public void look() {
        if (!progress.goesOn(place)) {
            throw new CancellationException(name);
        }
    }

    public SourceText toText() {
        boolean placed = places.stream().anyMatch(p -> !p.isEmpty());
        SourceText lines = placed ? SourceText.of(name, text.toString(), places) : SourceText.of(name, text.toString());
        return linesAreParagraphs ? lines.asParagraphs() : lines;
    }

    private void add(String line) throws Unreadable {
        if (line.isEmpty()) {
            gap();
            return;
        }
        if (gapDue) {
            append("");
        }
        append(line);
    }

    private void append(String line) throws Unreadable {
        check(line.length() + 1);
        if (!places.isEmpty()) {
            text.append('\n');
        }
        text.append(line);
        places.add(place);
        gapDue = false;
        if (places.size() % LINES_A_LOOK == 0) {
            look();
        }
    }
}
