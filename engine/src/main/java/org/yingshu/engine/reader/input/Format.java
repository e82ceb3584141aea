package org.yingshu.engine.reader.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes; its extension decides only between text and a page without a head. */
enum Format {
    TEXT,
    HTML,
    RTF,
    PDF,
    /** a zip: docx, xlsx, or no document */
    PACKED,
    /** an OLE2 container: doc, xls, an encrypted docx or xlsx, or no document */
    LEGACY;

    /** PDF allows its mark anywhere in the first 1024 bytes. */
    static final int HEAD = 4096;

    private static final Pattern MARKUP = Pattern.compile(
            "^(?>\\s|<\\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\\s+html|(?:html|head|body|meta|title)[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("<(?:p|div|table|body|span)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD_XML = Pattern.compile("<(?:w:wordDocument|pkg:package|Workbook)[\\s>]");

    /** First bytes of what is often taken for a document, in Latin-1. */
    record Magic(String bytes, String kind, boolean picture) {}

    private static final List<Magic> NO_DOCUMENTS = List.of(
            new Magic("\u0089PNG", "PNG", true),
            new Magic("\u00FF\u00D8\u00FF", "JPEG", true),
            new Magic("GIF8", "GIF", true),
            new Magic("BM", "BMP", true),
            new Magic("II*\0", "TIFF", true),
            new Magic("MM\0*", "TIFF", true),
            new Magic("MZ", "EXE", false),
            new Magic("\u007FELF", "ELF", false),
            new Magic("\u00CA\u00FE\u00BA\u00BE", "Java class", false),
            new Magic("Rar!", "RAR", false),
            new Magic("7z\u00BC\u00AF", "7z", false),
            new Magic("\u001F\u008B", "gzip", false));

    static Format of(RawFile file) throws IOException {
        byte[] bytes = file.head(HEAD);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return PACKED;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return LEGACY;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf == 0 || (pdf > 0 && pdf < 1024 && !isText(head.substring(0, pdf)))) {
            return PDF;
        }
        refuseOthers(file.name(), head);
        return isMarkup(file, head.replace("\0", "")) ? HTML : TEXT;
    }

    private static void refuseOthers(String name, String head) throws Unreadable {
        Magic magic = magic(head);
        if (magic != null) {
            throw magic.picture ? Unreadable.picture(name, magic.kind) : Unreadable.binary(name, magic.kind);
        }
        if (head.startsWith("MIME-Version:")) {
            throw Unreadable.unsupported(name, "MHTML");
        }
        if (head.startsWith("<?xml") && WORD_XML.matcher(head).find()) {
            throw Unreadable.unsupported(name, "Office XML 2003");
        }
    }

    /** What is often taken for a document, by its first bytes; null for all else. */
    static @Nullable Magic magic(String head) {
        return NO_DOCUMENTS.stream()
                .filter(magic -> head.startsWith(magic.bytes) && !isText(head))
                .findFirst()
                .orElse(null);
    }

    /** Two letters such as {@code BM} open many a text; a binary file soon shows control characters. */
    private static boolean isText(String head) {
        return head.chars().allMatch(c -> c >= ' ' || Character.isWhitespace(c));
    }

    private static boolean isMarkup(RawFile file, String head) {
        String text = withoutMark(head).stripLeading();
        if (!text.startsWith("<")) {
            return false;
        }
        return MARKUP.matcher(text).find()
                || (file.hasExtension("html", "htm", "xhtml", "doc", "xls")
                        && BLOCK.matcher(text).find());
    }

    /** Without the byte order mark of UTF-8 or UTF-16, as Latin-1 shows it. */
    private static String withoutMark(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return head.substring(3);
        }
        return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") ? head.substring(2) : head;
    }
}
