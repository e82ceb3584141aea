package org.yingshu.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Heading;
import org.yingshu.files.OfficialDocument.Paragraph;
import org.yingshu.files.OfficialDocument.Signature;
import org.yingshu.files.OfficialDocument.Table;
import org.yingshu.files.Tongue;

/**
 * Writes a document for Word and WPS, in the faces that offices have: 方正小标宋 for the title, 仿宋 for the body, 黑体 and
 * 楷体 for headings (GB/T 9704-2012, 7.3).
 */
public final class DocxWriter {

    private static final String RED = "D90000";

    /** A line's height in points: 22 to a page. */
    private static final double LINE_POINTS = 28.95;

    /** 156 mm: a letterhead fills the line and no more. */
    private static final double WIDTH_POINTS = 442;

    private final XWPFDocument docx = new XWPFDocument();

    private DocxWriter() {}

    public static byte[] write(OfficialDocument document) throws IOException {
        var writer = new DocxWriter();
        try (var docx = writer.docx;
                var out = new ByteArrayOutputStream()) {
            writer.page();
            writer.set(document);
            OfficialDocument aid = document.aid();
            if (aid != null) {
                writer.behind(aid);
            }
            docx.getProperties().getCoreProperties().setTitle(document.title());
            docx.write(out);
            return out.toByteArray();
        }
    }

    private void behind(OfficialDocument aid) {
        XWPFParagraph note = paragraph(0);
        note.setPageBreak(true);
        note.setBorderBottom(Borders.SINGLE);
        run(note, Tongue.AID, "黑体", 12).setBold(true);
        blank();
        set(aid);
    }

    private void set(OfficialDocument document) {
        Tongue tongue = document.tongue();
        double body = tongue == Tongue.ENGLISH ? 12 : 16;
        if (document.letterhead() != null) {
            double size =
                    Math.clamp(Math.floor(WIDTH_POINTS / document.letterhead().length()), 16, 36);
            run(centred(false), document.letterhead(), "方正小标宋简体", size).setColor(RED);
            blank();
        }
        if (document.number() != null) {
            XWPFParagraph number = centred(true);
            run(number, document.number(), "仿宋", 16);
            if (document.letterhead() != null) {
                number.setBorderBottom(Borders.THICK);
                number.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
            }
        }
        if (document.number() != null || document.letterhead() != null) {
            blank();
        }
        run(centred(false), document.title(), "方正小标宋简体", 22 * body / 16);
        blank();
        if (document.addressee() != null) {
            run(paragraph(0), tongue.to(document.addressee()), "仿宋", body);
        }
        for (var block : document.body()) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph ->
                    paragraph.text().lines().forEach(line -> run(paragraph(2), line, "仿宋", body));
                case Table table -> DocxTable.add(docx, table);
            }
        }
        attachments(document.attachments(), tongue);
        if (document.signature() != null) {
            signature(document.signature(), tongue, body);
        }
        if (document.copies() != null) {
            blank();
            XWPFParagraph copies = paragraph(0);
            copies.setBorderTop(Borders.SINGLE);
            copies.setBorderBottom(Borders.SINGLE);
            run(copies, tongue.copies(document.copies()), "仿宋", 14);
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = paragraph(2);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1L));
        String face = heading.level() == 1 ? "黑体" : heading.level() == 2 ? "楷体" : "仿宋";
        run(paragraph, heading.text(), face, 16).setBold(heading.level() == 3);
    }

    private void attachments(List<String> names, Tongue tongue) {
        if (!names.isEmpty()) {
            blank();
        }
        for (int n = 0; n < names.size(); n++) {
            String number = names.size() == 1 ? "" : (n + 1) + ". ";
            run(paragraph(2), (n == 0 ? tongue.attached() : "\u3000\u3000\u3000") + number + names.get(n), "仿宋", 16);
        }
    }

    private void signature(Signature signature, Tongue tongue, double body) {
        blank();
        blank();
        String date = tongue.day(signature.date());
        for (String line : List.of(signature.name(), date)) {
            XWPFParagraph paragraph = paragraph(0);
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            // The day stands four characters from the edge; a short name is centred above it, a long one ends near it.
            int shift = Math.max(1, 4 - Math.max(0, signature.name().length() - 9) / 2);
            paragraph.setIndentationRight((line.equals(date) ? 4 : shift) * 320);
            paragraph.setKeepNext(!line.equals(date));
            run(paragraph, line, "仿宋", body);
        }
    }

    private void blank() {
        paragraph(0);
    }

    private XWPFParagraph centred(boolean exact) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        if (exact) {
            paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        }
        return paragraph;
    }

    private XWPFParagraph paragraph(int indent) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        if (indent > 0) {
            paragraph.setIndentationFirstLine(indent * 320);
        }
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, String face, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** A4 with the margins of GB/T 9704-2012, 5.2, in twentieths of a point; the page's number at its foot. */
    private void page() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setLeft(BigInteger.valueOf(1588));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setFooter(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph number = new XWPFHeaderFooterPolicy(docx, section)
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        run(number, "— ", "宋体", 14);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        run(number, " —", "宋体", 14);
    }
}
