package org.yingshu.certificate.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yingshu.files.Documents;
import org.yingshu.files.Drawing;
import org.yingshu.files.Drawing.Ink;

/** Lays a certificate out on A4, upright or across: frame, title, fields, code, issuer with the place of its seal. */
final class Layout {

    private static final double LONG = 297;
    private static final double SHORT = 210;
    private static final double MARGIN = 14;
    private static final double INNER = 30;
    private static final double TYPE = 4.6;
    private static final double LINE = 8.4;
    private static final double QR = 30;

    private final Documents documents;
    private final PaperContent content;
    private final double width;
    private final double height;
    private final List<Drawing.Part> parts = new ArrayList<>();

    Layout(Documents documents, PaperContent content) {
        this.documents = documents;
        this.content = content;
        this.width = content.face().landscape() ? LONG : SHORT;
        this.height = content.face().landscape() ? SHORT : LONG;
    }

    /** The upper left corner of the seal. */
    double sealX() {
        return width - INNER - 52;
    }

    double sealY() {
        return height - 66;
    }

    /** @param seal drawn where the format has no seal of its own; null leaves its place empty */
    Drawing draw(byte @org.jspecify.annotations.Nullable [] seal) {
        frame(MARGIN, 1.2);
        frame(MARGIN + 3, 0.3);
        centred(content.face().title(), 44, 13, true, Ink.TEAL);
        String paper = content.paperNumber();
        String numbers = "证照编号 " + content.number() + (paper == null ? "" : "　原证编号 " + paper);
        centred(numbers, 56, 4, false, Ink.GREY);
        double y = 72;
        if (!content.face().intro().isBlank()) {
            for (String line : wrapped(content.face().intro(), width - 2 * INNER, TYPE)) {
                text(INNER, y, line, TYPE, false, Ink.BLACK);
                y += LINE;
            }
            y += 2;
        }
        fields(y);
        foot();
        if (seal != null) {
            parts.add(new Drawing.Picture(sealX(), sealY(), OfdSeal.SIZE, OfdSeal.SIZE, seal));
        }
        return new Drawing(content.face().title() + " " + content.number(), width, height, parts);
    }

    private void fields(double from) {
        int columns = content.face().columns();
        double column = (width - 2 * INNER) / columns;
        double[] y = new double[columns];
        Arrays.fill(y, from);
        for (int i = 0; i < content.rows().size(); i++) {
            PaperContent.Row row = content.rows().get(i);
            int at = i % columns;
            double x = INNER + at * column;
            text(x, y[at], row.name(), TYPE, true, Ink.TEAL);
            double in = Math.min(TYPE * documents.width(row.name(), true) + 4, column / 2);
            for (String line : wrapped(row.value(), column - in - 4, TYPE)) {
                text(x + in, y[at], line, TYPE, false, Ink.BLACK);
                y[at] += LINE;
            }
        }
    }

    private void foot() {
        double top = height - 58;
        parts.add(new Drawing.Picture(INNER - 2, top, QR, QR, content.code()));
        text(INNER + QR, top + 12, "扫码核验真伪", 3.6, false, Ink.GREY);
        text(INNER + QR, top + 18, "第 " + content.edition() + " 版", 3.6, false, Ink.GREY);
        if (!content.face().note().isBlank()) {
            text(INNER, height - 22, content.face().note(), 3.2, false, Ink.GREY);
        }
        double right = width - INNER - 60;
        text(right, height - 46, "颁发机关  " + content.issuer(), TYPE, false, Ink.BLACK);
        text(right, height - 37, "颁发日期  " + day(content.issuedOn()), TYPE, false, Ink.BLACK);
        LocalDate to = content.validTo();
        text(right, height - 28, "有效期至  " + (to == null ? "长期" : day(to)), TYPE, false, Ink.BLACK);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private void frame(double margin, double thickness) {
        double right = width - margin;
        double bottom = height - margin;
        parts.add(new Drawing.Line(margin, margin, right, margin, thickness, Ink.GOLD));
        parts.add(new Drawing.Line(right, margin, right, bottom, thickness, Ink.GOLD));
        parts.add(new Drawing.Line(right, bottom, margin, bottom, thickness, Ink.GOLD));
        parts.add(new Drawing.Line(margin, bottom, margin, margin, thickness, Ink.GOLD));
    }

    private void centred(String text, double y, double size, boolean bold, Ink ink) {
        double most = (width - 2 * INNER) / Math.max(documents.width(text, bold), 1);
        double fitting = Math.min(size, most);
        text((width - fitting * documents.width(text, bold)) / 2, y, text, fitting, bold, ink);
    }

    private void text(double x, double y, String text, double size, boolean bold, Ink ink) {
        parts.add(new Drawing.Text(x, y, text, size, bold, ink));
    }

    private List<String> wrapped(String text, double room, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String one : text.split("")) {
            if (size * documents.width(line + one, false) > room && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(one);
        }
        lines.add(line.toString());
        return lines;
    }
}
