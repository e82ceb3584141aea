package org.yingshu.files.document;

import static org.yingshu.files.document.Sheet.BODY;
import static org.yingshu.files.document.Sheet.LEFT;
import static org.yingshu.files.document.Sheet.LINE;
import static org.yingshu.files.document.Sheet.MM;
import static org.yingshu.files.document.Sheet.WIDTH;

import java.util.List;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Heading;
import org.yingshu.files.OfficialDocument.Paragraph;
import org.yingshu.files.OfficialDocument.Signature;
import org.yingshu.files.OfficialDocument.Table;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Lines.Line;

/** Sets a document into pages. Section numbers are those of GB/T 9704-2012. */
final class Layout {

    /** Size 2 (二号) of the title, 7.3.1. */
    private static final double TITLE = 22;

    /** Size 4 (四号) of the copies, 7.4.2. */
    private static final double COPIES = 14;

    private final Fonts fonts;
    private final Lines lines;
    private final Sheet sheet = new Sheet();

    private Layout(Fonts fonts) {
        this.fonts = fonts;
        this.lines = new Lines(fonts);
    }

    static List<List<Mark>> pages(OfficialDocument document, Fonts fonts) {
        var layout = new Layout(fonts);
        layout.set(document);
        return layout.sheet.pages();
    }

    private void set(OfficialDocument document) {
        head(document);
        title(document.title());
        if (document.addressee() != null) {
            sheet.skip(LINE);
            flow(document.addressee() + "：", Face.REGULAR, 0, 0);
        } else {
            sheet.skip(LINE / 2);
        }
        for (var block : document.body()) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph.text());
                case Table table -> new TableLayout(fonts, lines, sheet).set(table);
            }
        }
        attachments(document.attachments());
        if (document.signature() != null) {
            signature(document.signature());
        }
        if (document.copies() != null) {
            copies(document.copies());
        }
        sheet.number(fonts);
    }

    /** 7.2.4 the letterhead, 7.2.5 the number two lines below it, 7.2.7 a red rule 4 mm below that. */
    private void head(OfficialDocument document) {
        String letterhead = document.letterhead();
        if (letterhead != null) {
            String text = fonts.printable(letterhead);
            sheet.skip(35 * MM - LINE);
            double size = Math.min(40, WIDTH / Math.max(fonts.width(text, Face.BOLD), 1));
            center(text, Face.BOLD, size, size * 1.3, true);
            sheet.skip(LINE);
        }
        if (document.number() != null) {
            center(fonts.printable(document.number()), Face.REGULAR, BODY, LINE, false);
        }
        if (letterhead != null) {
            sheet.skip(4 * MM);
            sheet.rule(LEFT, sheet.y(), LEFT + WIDTH, sheet.y(), 1.2, true);
        }
        if (letterhead != null || document.number() != null) {
            sheet.skip(LINE * 1.5);
        }
    }

    /** 7.3.1: centred, in as many lines as it needs, about equally long. */
    private void title(String title) {
        String text = fonts.printable(title);
        double room = WIDTH / TITLE - 2;
        int count = (int) Math.ceil(fonts.width(text, Face.BOLD) / room);
        double even = count < 2 ? room : Math.min(room, fonts.width(text, Face.BOLD) / count + 1.2);
        for (Line line : lines.of(text, Face.BOLD, even, 0)) {
            center(line.text(), Face.BOLD, TITLE, LINE * 1.2, false);
        }
    }

    private void heading(Heading heading) {
        sheet.need(LINE * 2);
        flow(heading.text(), heading.level() <= 2 ? Face.BOLD : Face.REGULAR, 2, 0);
    }

    private void paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> flow(line, Face.REGULAR, 2, 0));
    }

    /** 7.3.4: one line below the body, two characters in; numbered when there are several. */
    private void attachments(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        sheet.skip(LINE);
        for (int n = 0; n < names.size(); n++) {
            String number = names.size() == 1 ? "" : (n + 1) + ". ";
            flow((n == 0 ? "附件：" : "\u3000\u3000\u3000") + number + names.get(n), Face.REGULAR, 2, 5);
        }
    }

    /** 7.3.5: the day four characters from the right edge, the name centred above it; both on one page. */
    private void signature(Signature signature) {
        sheet.need(LINE * 4);
        sheet.skip(LINE * 2);
        var day = signature.date();
        String date = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        double dateWidth = fonts.width(date, Face.REGULAR) * BODY;
        double dateX = LEFT + WIDTH - 4 * BODY - dateWidth;
        String name = fonts.printable(signature.name());
        double nameWidth = fonts.width(name, Face.REGULAR) * BODY;
        double nameX = Math.min(dateX + (dateWidth - nameWidth) / 2, LEFT + WIDTH - nameWidth - BODY);
        sheet.words(name, Math.max(nameX, LEFT), Face.REGULAR, BODY, LINE, 0, false);
        sheet.skip(LINE);
        sheet.words(date, dateX, Face.REGULAR, BODY, LINE, 0, false);
        sheet.skip(LINE);
    }

    /** 7.4.2: between two rules at the foot of the last page, one character in from both sides. */
    private void copies(String copies) {
        double line = COPIES * 1.6;
        List<Line> set = lines.of(fonts.printable("抄送：" + copies + "。"), Face.REGULAR, WIDTH / COPIES - 2, 0);
        double height = set.size() * line + 6;
        sheet.need(height + LINE);
        double from = Sheet.TOP + Sheet.HEIGHT - height;
        sheet.rule(LEFT, from, LEFT + WIDTH, from, 1, false);
        sheet.to(from + 3);
        for (Line one : set) {
            sheet.words(one.text(), LEFT + COPIES, Face.REGULAR, COPIES, line, 0, false);
            sheet.skip(line);
        }
        double to = Sheet.TOP + Sheet.HEIGHT;
        sheet.rule(LEFT, to, LEFT + WIDTH, to, 1, false);
    }

    private void center(String text, Face face, double size, double height, boolean red) {
        sheet.need(height);
        double width = fonts.width(text, face) * size;
        sheet.words(text, LEFT + (WIDTH - width) / 2, face, size, height, 0, red);
        sheet.skip(height);
    }

    /**
     * Text of the body's size over the whole width.
     *
     * @param indent of the first line, in characters
     * @param hang of the others
     */
    private void flow(String text, Face face, double indent, double hang) {
        double room = WIDTH / BODY;
        String printable = fonts.printable(text);
        boolean first = true;
        for (Line line : lines.of(printable, face, room - hang, indent - hang)) {
            sheet.need(LINE);
            double in = first ? indent : hang;
            int gaps = line.text().length() - 1;
            double slack = room - in - line.width();
            double spacing = line.last() || gaps < 1 || slack > 3 ? 0 : slack * BODY / gaps;
            sheet.words(line.text(), LEFT + in * BODY, face, BODY, LINE, spacing, false);
            sheet.skip(LINE);
            first = false;
        }
    }
}
