package org.yingshu.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of the pages that we draw ourselves: Noto Sans SC (SIL Open Font License). Only the widths of the characters
 * stay in memory; the outlines are read again for each document, and only those of its characters go into it.
 */
public final class Fonts {

    /** Printed where the font has no glyph: the mark by which Chinese printers hold a character's place. */
    static final char MISSING = '〓';

    private static final int LAST_IN_BMP = 0xFFFF;

    enum Face {
        REGULAR("NotoSansSC-Regular.ttf"),
        BOLD("NotoSansSC-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private final Map<Face, short[]> widths = new EnumMap<>(Face.class);

    /** The text with a mark in place of each character that cannot be printed; tabs and line ends become blanks. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                printable.append(c == '\u3000' ? '\u3000' : ' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                printable.append(c <= LAST_IN_BMP && widths(Face.REGULAR)[c] >= 0 ? (char) c : MISSING);
            }
        });
        return printable.toString();
    }

    boolean has(char c) {
        return widths(Face.REGULAR)[c] >= 0;
    }

    /** The width of any text in ems, as it would be printed. */
    public double measured(String text, boolean bold) {
        return width(printable(text), bold ? Face.BOLD : Face.REGULAR);
    }

    /** The width of printable text in ems. */
    double width(String text, Face face) {
        short[] known = widths(face);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.max(known[text.charAt(i)], 0) / 1000.0;
        }
        return sum;
    }

    /** A font with these characters only, which is also why what is copied from a page is what was written on it. */
    byte[] subset(Face face, Set<Integer> characters) throws IOException {
        try (TrueTypeFont font = open(face)) {
            var subset = new TTFSubsetter(font);
            subset.addAll(characters);
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }

    private synchronized short[] widths(Face face) {
        return widths.computeIfAbsent(face, Fonts::measure);
    }

    private static short[] measure(Face face) {
        short[] widths = new short[LAST_IN_BMP + 1];
        try (TrueTypeFont font = open(face)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double em = font.getUnitsPerEm();
            for (int c = 0; c <= LAST_IN_BMP; c++) {
                int glyph = glyphs.getGlyphId(c);
                widths[c] = glyph == 0 ? -1 : (short) Math.round(font.getAdvanceWidth(glyph) * 1000 / em);
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont open(Face face) throws IOException {
        String path = "/fonts/ttf/NotoSansSC/" + face.file;
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("The font " + path + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
