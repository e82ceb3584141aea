package org.yingshu.files.document;

import static org.yingshu.files.document.Sheet.LEFT;
import static org.yingshu.files.document.Sheet.MM;
import static org.yingshu.files.document.Sheet.WIDTH;

import java.util.List;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Heading;
import org.yingshu.files.OfficialDocument.Paragraph;
import org.yingshu.files.OfficialDocument.Signature;
import org.yingshu.files.OfficialDocument.Table;
import org.yingshu.files.Tongue;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Lines.Line;

/** Sets a document into pages. Section numbers are those of GB/T 9704-2012. */
final class Layout {

    /** Size 2 (二号) of the title, 7.3.1. */
    private static final double TITLE = 22;

    /** Size 4 (四号) of the copies, 7.4.2. */
    private static final double COPIES = 14;

    /** What English is set in: letters are smaller than characters, and a line of them need not be as high. */
    private static final double LETTERS = 0.75;

    private final Fonts fonts;
    private final Lines lines;
    private final Sheet sheet;
    private final Tongue tongue;
    private final double body;
    private final double line;

    private Layout(Fonts fonts, Sheet sheet, Tongue tongue) {
        this.fonts = fonts;
        this.lines = new Lines(fonts);
        this.sheet = sheet;
        this.tongue = tongue;
        double scale = tongue == Tongue.ENGLISH ? LETTERS : 1;
        this.body = Sheet.BODY * scale;
        this.line = Sheet.LINE * scale;
    }

    static List<List<Mark>> pages(OfficialDocument document, Fonts fonts) {
        var sheet = new Sheet();
        new Layout(fonts, sheet, document.tongue()).set(document);
        OfficialDocument aid = document.aid();
        if (aid != null) {
            sheet.turn();
            var behind = new Layout(fonts, sheet, aid.tongue());
            behind.flow(Tongue.AID, Face.BOLD, 0, 0);
            sheet.rule(LEFT, sheet.y() + 2, LEFT + WIDTH, sheet.y() + 2, 0.6, false);
            sheet.skip(behind.line);
            behind.set(aid);
        }
        sheet.number(fonts);
        return sheet.pages();
    }

    private void set(OfficialDocument document) {
        head(document);
        title(document.title());
        if (document.addressee() != null) {
            sheet.skip(line);
            flow(tongue.to(document.addressee()), Face.REGULAR, 0, 0);
        } else {
            sheet.skip(line / 2);
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
    }

    /** 7.2.4 the letterhead, 7.2.5 the number two lines below it, 7.2.7 a red rule 4 mm below that. */
    private void head(OfficialDocument document) {
        String letterhead = document.letterhead();
        if (letterhead != null) {
            String text = fonts.printable(letterhead);
            sheet.skip(35 * MM - line);
            double size = Math.min(40, WIDTH / Math.max(fonts.width(text, Face.BOLD), 1));
            center(text, Face.BOLD, size, size * 1.3, true);
            sheet.skip(line);
        }
        if (document.number() != null) {
            center(fonts.printable(document.number()), Face.REGULAR, body, line, false);
        }
        if (letterhead != null) {
            sheet.skip(4 * MM);
            sheet.rule(LEFT, sheet.y(), LEFT + WIDTH, sheet.y(), 1.2, true);
        }
        if (letterhead != null || document.number() != null) {
            sheet.skip(line * 1.5);
        }
    }

    /** 7.3.1: centred, in as many lines as it needs, about equally long. */
    private void title(String title) {
        String text = fonts.printable(title);
        double size = TITLE * body / Sheet.BODY;
        double room = WIDTH / size - 2;
        int count = (int) Math.ceil(fonts.width(text, Face.BOLD) / room);
        double even = count < 2 ? room : Math.min(room, fonts.width(text, Face.BOLD) / count + 1.2);
        for (Line one : lines.of(text, Face.BOLD, even, 0)) {
            center(one.text(), Face.BOLD, size, line * 1.2, false);
        }
    }

    private void heading(Heading heading) {
        sheet.need(line * 2);
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
        sheet.skip(line);
        for (int n = 0; n < names.size(); n++) {
            String number = names.size() == 1 ? "" : (n + 1) + ". ";
            flow((n == 0 ? tongue.attached() : "\u3000\u3000\u3000") + number + names.get(n), Face.REGULAR, 2, 5);
        }
    }

    /** 7.3.5: the day four characters from the right edge, the name centred above it; both on one page. */
    private void signature(Signature signature) {
        sheet.need(line * 4);
        sheet.skip(line * 2);
        String date = tongue.day(signature.date());
        double dateWidth = fonts.width(date, Face.REGULAR) * body;
        double dateX = LEFT + WIDTH - 4 * body - dateWidth;
        String name = fonts.printable(signature.name());
        double nameWidth = fonts.width(name, Face.REGULAR) * body;
        double nameX = Math.min(dateX + (dateWidth - nameWidth) / 2, LEFT + WIDTH - nameWidth - body);
        sheet.words(name, Math.max(nameX, LEFT), Face.REGULAR, body, line, 0, false);
        sheet.skip(line);
        sheet.words(date, dateX, Face.REGULAR, body, line, 0, false);
        sheet.skip(line);
    }

    /** 7.4.2: between two rules at the foot of the last page, one character in from both sides. */
    private void copies(String copies) {
        double high = COPIES * 1.6;
        List<Line> set = lines.of(fonts.printable(tongue.copies(copies)), Face.REGULAR, WIDTH / COPIES - 2, 0);
        double height = set.size() * high + 6;
        sheet.need(height + line);
        double from = Sheet.TOP + Sheet.HEIGHT - height;
        sheet.rule(LEFT, from, LEFT + WIDTH, from, 1, false);
        sheet.to(from + 3);
        for (Line one : set) {
            sheet.words(one.text(), LEFT + COPIES, Face.REGULAR, COPIES, high, 0, false);
            sheet.skip(high);
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
        double room = WIDTH / body;
        String printable = fonts.printable(text);
        boolean first = true;
        boolean spread = tongue == Tongue.CHINESE;
        for (Line one : lines.of(printable, face, room - hang, indent - hang)) {
            sheet.need(line);
            double in = first ? indent : hang;
            int gaps = one.text().length() - 1;
            double slack = room - in - one.width();
            double spacing = !spread || one.last() || gaps < 1 || slack > 3 ? 0 : slack * body / gaps;
            sheet.words(one.text(), LEFT + in * body, face, body, line, spacing, false);
            sheet.skip(line);
            first = false;
        }
    }
}
