package org.yingshu.engine.reader.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.Relations;

/** What a file is by its content, whatever it is called; for those who take files of all kinds and read only some. */
public enum ContentKind {
    TEXT,
    HTML,
    RTF,
    PDF,
    DOCX,
    XLSX,
    PPTX,
    /** the national format of fixed pages, GB/T 33190 */
    OFD,
    ODF,
    /** a zip that is no document */
    ZIP,
    DOC,
    XLS,
    PPT,
    /** an office file that asks for a password, old or new */
    SEALED,
    /** an office file that brings a program */
    MACROS,
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    /** anything else: programs, archives, damaged files */
    BINARY;

    /**
     * Looks into a file on disk; nothing is held but its first bytes and a zip's list of parts.
     *
     * @param name what its owner calls it; decides only between text and a page without a head
     * @throws Unreadable where looking is dangerous: a zip with too many parts
     */
    public static ContentKind of(Path file, String name) throws IOException {
        RawFile raw = RawFile.of(file).named(name);
        String head = new String(raw.head(Format.HEAD), StandardCharsets.ISO_8859_1);
        Format.Magic magic = Format.magic(head);
        if (magic != null) {
            return magic.picture() ? valueOf(magic.kind()) : BINARY;
        }
        try {
            return switch (Format.of(raw)) {
                case TEXT -> head.indexOf('\0') >= 0 && !isWide(head) ? BINARY : TEXT;
                case HTML -> HTML;
                case RTF -> RTF;
                case PDF -> PDF;
                case PACKED -> packed(raw);
                case LEGACY -> legacy(file);
            };
        } catch (Unreadable e) {
            if (e.code().equals("source.bomb")) {
                throw e;
            }
            return BINARY;
        } catch (IOException | RuntimeException e) {
            return BINARY;
        }
    }

    /** Text in UTF-16, which is full of zero bytes, begins with a byte order mark. */
    private static boolean isWide(String head) {
        return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    }

    private static ContentKind packed(RawFile raw) throws IOException {
        try (var zip = new OfficeZip(raw, SourceLimits.DEFAULT)) {
            if (zip.has("word/vbaProject.bin") || zip.has("xl/vbaProject.bin") || zip.has("ppt/vbaProject.bin")) {
                return MACROS;
            }
            String main = zip.has("[Content_Types].xml")
                    ? Relations.of(zip, raw.name(), "").part("officeDocument")
                    : null;
            if (main != null) {
                return office(main);
            }
            return zip.has("OFD.xml") ? OFD : zip.has("mimetype") ? ODF : ZIP;
        }
    }

    private static ContentKind office(String main) {
        if (main.startsWith("word/")) {
            return DOCX;
        }
        if (main.startsWith("xl/")) {
            return XLSX;
        }
        return main.startsWith("ppt/") ? PPTX : ZIP;
    }

    private static ContentKind legacy(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return SEALED;
            }
            if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
                return MACROS;
            }
            @Nullable ContentKind kind = null;
            if (root.hasEntry("WordDocument")) {
                kind = DOC;
            } else if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                kind = XLS;
            } else if (root.hasEntry("PowerPoint Document")) {
                kind = PPT;
            }
            return kind == null ? BINARY : kind;
        }
    }
}
