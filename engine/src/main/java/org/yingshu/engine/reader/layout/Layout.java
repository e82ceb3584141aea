package org.yingshu.engine.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

/**
 * Joins lines to paragraphs.
 *
 * <p>There are two kinds of text. Where lines are hard-wrapped, a line ends its paragraph only if it is short and
 * finished; where each line is a paragraph, a line is joined to the next only if a page break has cut its sentence. In
 * a format that says what a paragraph is, nothing is joined but what cannot be whole: a bare number, an open bracket, a
 * label without its value.
 */
public final class Layout {

    private static final Pattern DATE_LINE =
            Pattern.compile("[（(]?[12]\\d{3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日[）)]?"
                    + "|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]+月[一二三四五六七八九十]+日");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fff]{1,14}\\s*[〔\\[（(［]\\s*(?:19|20)\\d{2}\\s*[〕\\]）)］]\\s*第?\\s*\\d+\\s*号");
    private static final Pattern DATED_TITLE =
            Pattern.compile(".*[（(]\\s*20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*[）)]", Pattern.DOTALL);
    private static final Pattern ATTACHMENT = Pattern.compile("附\\s*[件表录]\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s*[：:]?");
    private static final Pattern LABEL =
            Pattern.compile("[（(〔\\[【]?" + Labels.ANY + "\\s*[：:].*|【[^【】]{2,10}】.*", Pattern.DOTALL);
    private static final Pattern TITLE_END = Pattern.compile(
            ".*(?:方案|清单|通知|意见|规划|计划|要点|办法|报告|规定|细则|措施|安排|对比表|对照表|汇总表|任务表|一览表|分工表|分解表|责任表|任务书|台账|和时间)(?:[（(][^（()）]{1,16}[）)])?",
            Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("(?:说明|备注|注|注释)\\s*[：:].*", Pattern.DOTALL);
    /** What the value of an owner line can end in. */
    private static final Pattern WHOLE_OWNER = Pattern.compile(
            ".*(?:[局委厅办院府会司部处所站团校行队社军港]|中心|银行|单位|部门|机构|成员|企业|公司|地区|各地|集团|负责|落实|配合|牵头|参与)[）)]*[。.]?", Pattern.DOTALL);

    /** The first words of a file, above a blank line: its title, whatever they end in. */
    private static final Pattern NO_SIGN = Pattern.compile("[^，。；：、]{6,50}");

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_HEADING = 45;

    private final List<Line> lines;
    private final boolean whole;
    private final boolean wrapped;
    private final int[] measure;
    private final Consumer<Passage> footnoteSink;
    private final Footnotes footnotes = new Footnotes();
    private final List<Integer> open = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private Layout(List<Line> lines, boolean whole, Consumer<Passage> footnoteSink) {
        this.lines = lines;
        this.whole = whole;
        this.measure = LineMeasure.of(lines);
        this.wrapped = !whole && LineMeasure.isWrapped(lines);
        this.footnoteSink = footnoteSink;
    }

    /**
     * The paragraphs and table rows of a source.
     *
     * @param noise is told of the page numbers, running heads and markup left out
     * @param footnotes is told of the footnotes taken out of the text
     */
    public static List<Paragraph> read(SourceText source, Consumer<Passage> noise, Consumer<Passage> footnotes) {
        return new Layout(new Lines(source, noise).read(), source.linesAreParagraphs(), footnotes).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text().text();
            if (line.isRow()) {
                close(paragraphs);
                paragraphs.add(row(line));
            } else if (footnotes.isNote(text)) {
                i = takeFootnote(i);
            } else {
                footnotes.see(text);
                if (!open.isEmpty() && !joins(line)) {
                    close(paragraphs);
                }
                open.add(i);
                value.append(text);
            }
        }
        close(paragraphs);
        return paragraphs;
    }

    private void close(List<Paragraph> paragraphs) {
        if (!open.isEmpty()) {
            List<Passage> parts = open.stream().map(i -> lines.get(i).text()).toList();
            Passage text = Footnotes.withoutMarks(Blanks.clean(Passage.join(parts)), footnoteSink);
            paragraphs.add(
                    new Paragraph(text, parts, List.of(), lines.get(open.get(0)).newPage()));
            open.clear();
            value.setLength(0);
        }
    }

    private static Paragraph row(Line line) {
        List<Passage> cells =
                line.cells().stream().map(cell -> Blanks.clean(cell.strip())).toList();
        return new Paragraph(Blanks.clean(line.text()), List.of(line.text()), cells, line.newPage());
    }

    /** Tells the footnote that starts at line {@code i} and returns the last of its lines. */
    private int takeFootnote(int i) {
        footnoteSink.accept(lines.get(i).text());
        int last = i;
        while (wrapped
                && last + 1 < lines.size()
                && !LineEnd.isFinished(lines.get(last).text().text())
                && !lines.get(last + 1).afterBlank()) {
            last++;
            footnoteSink.accept(lines.get(last).text());
        }
        return last;
    }

    /** Whether a line goes on with the open paragraph. */
    private boolean joins(Line line) {
        Line first = lines.get(open.get(0));
        int lastIndex = open.get(open.size() - 1);
        String before = lines.get(lastIndex).text().text();
        String after = line.text().text();
        boolean fileTitle =
                open.get(0) == 0 && line.afterBlank() && NO_SIGN.matcher(value).matches();
        if (fileTitle || line.headed() || standsAlone(after) || standsAlone(before) || isDatedTitle()) {
            return false;
        }
        if (LineEnd.isCut(before) || isBareMarker()) {
            return true;
        }
        if (whole || startsAnew(before, line) || first.headed()) {
            return false;
        }
        if (!wrapped && Labels.isOwnerLabel(Width.fold(first.text()))) {
            return (value.length() < 4000 && !WHOLE_OWNER.matcher(value).matches()) || LineEnd.opensBracket(value);
        }
        return wrapped ? joinsWrapped(lastIndex, before, line) : joinsParagraph(before);
    }

    private boolean joinsWrapped(int lastIndex, String before, Line line) {
        boolean full = lines.get(lastIndex).columns() >= measure[lastIndex] - 4;
        if (line.indented()) {
            return false;
        }
        if (LineEnd.isFinished(before)) {
            boolean title =
                    line.text().length() <= 30 && TITLE_END.matcher(line.text()).matches();
            return full && !title && !before.endsWith("：") && !before.endsWith(":");
        }
        return full || (!isHeadingOnly() && !isTitle());
    }

    private boolean joinsParagraph(String before) {
        if (LineEnd.isFinished(before) || isHeadingOnly() || isTitle()) {
            return false;
        }
        return value.length() > 20;
    }

    private boolean isBareMarker() {
        Marker marker = value.length() <= 8 ? Marker.at(value) : null;
        return marker != null && marker.length() >= value.length();
    }

    /** A number and a phrase: a heading whose text stands in the next paragraph. */
    private boolean isHeadingOnly() {
        if (value.length() > LONGEST_HEADING || value.indexOf("。") >= 0 || value.indexOf("；") >= 0) {
            return false;
        }
        boolean issuing = value.indexOf("关于") >= 0 && !isTitle();
        return !issuing && Marker.at(value) != null;
    }

    private boolean isTitle() {
        return value.length() <= LONGEST_TITLE
                && value.indexOf("。") < 0
                && TITLE_END.matcher(value).matches();
    }

    private boolean isDatedTitle() {
        return value.length() <= 160
                && value.indexOf("关于") >= 0
                && DATED_TITLE.matcher(value).matches();
    }

    private static boolean standsAlone(String line) {
        return line.length() <= 40
                && (ATTACHMENT.matcher(line).matches()
                        || DATE_LINE.matcher(line).matches()
                        || DOCUMENT_NUMBER.matcher(line).matches());
    }

    private static boolean startsAnew(String before, Line line) {
        String after = line.text().text();
        if (LABEL.matcher(after).matches()) {
            return true;
        }
        if (LineEnd.isFinished(before) && NOTE.matcher(after).matches()) {
            return true;
        }
        return Marker.at(after) != null;
    }
}
