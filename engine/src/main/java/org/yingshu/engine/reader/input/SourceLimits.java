package org.yingshu.engine.reader.input;

/**
 * How much of a file is read before it is refused as {@code source.too-large} or {@code source.bomb}. No text gives
 * these numbers: they are configuration. The defaults keep a reading within a heap of 512 MB; the largest provincial
 * plan so far has 0.16 million characters and 278 rows.
 *
 * @param maxFileBytes size of a docx, xlsx or pdf, which are read piece by piece
 * @param maxTextBytes size of a plain text, which is held in memory
 * @param maxHtmlBytes size of a web page, whose tree takes some twenty times its size
 * @param maxHtmlTags tags of a web page
 * @param maxLegacyBytes size of a doc, xls or rtf, which are held in memory
 * @param maxInflatedBytes what the parts read from a docx or xlsx, or the streams of a pdf, may expand to in all
 * @param maxInflation how many times its packed size a part or stream may expand to, once it exceeds 8 MB
 * @param maxParts files packed in a docx or xlsx
 * @param maxCharacters length of the text, in UTF-16 units
 * @param maxRows rows of all tables
 * @param maxPages pages of a pdf
 */
public record SourceLimits(
        long maxFileBytes,
        long maxTextBytes,
        long maxHtmlBytes,
        int maxHtmlTags,
        long maxLegacyBytes,
        long maxInflatedBytes,
        int maxInflation,
        int maxParts,
        int maxCharacters,
        int maxRows,
        int maxPages) {

    private static final long MB = 1 << 20;

    public static final SourceLimits DEFAULT = new SourceLimits(
            100 * MB, 32 * MB, 8 * MB, 500_000, 32 * MB, 256 * MB, 150, 10_000, 12_000_000, 300_000, 5_000);
}
