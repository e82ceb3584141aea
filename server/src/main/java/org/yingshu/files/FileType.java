package org.yingshu.files;

import static org.yingshu.engine.reader.input.ContentKind.BMP;
import static org.yingshu.engine.reader.input.ContentKind.DOC;
import static org.yingshu.engine.reader.input.ContentKind.DOCX;
import static org.yingshu.engine.reader.input.ContentKind.GIF;
import static org.yingshu.engine.reader.input.ContentKind.HTML;
import static org.yingshu.engine.reader.input.ContentKind.JPEG;
import static org.yingshu.engine.reader.input.ContentKind.OFD;
import static org.yingshu.engine.reader.input.ContentKind.PDF;
import static org.yingshu.engine.reader.input.ContentKind.PNG;
import static org.yingshu.engine.reader.input.ContentKind.PPT;
import static org.yingshu.engine.reader.input.ContentKind.PPTX;
import static org.yingshu.engine.reader.input.ContentKind.RTF;
import static org.yingshu.engine.reader.input.ContentKind.SEALED;
import static org.yingshu.engine.reader.input.ContentKind.TEXT;
import static org.yingshu.engine.reader.input.ContentKind.TIFF;
import static org.yingshu.engine.reader.input.ContentKind.XLS;
import static org.yingshu.engine.reader.input.ContentKind.XLSX;
import static org.yingshu.engine.reader.input.ContentKind.ZIP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yingshu.engine.reader.input.ContentKind;

/**
 * The files that are taken: an ending, and what the content may be under it. Old endings over new content and the other
 * way round are everyday (a docx saved as .doc); a program under a document's name is not.
 */
enum FileType {
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(DOCX, SEALED), "docx"),
    OLD_WORD("application/msword", Set.of(DOC, DOCX, RTF, HTML, SEALED), "doc", "wps"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(XLSX, SEALED), "xlsx"),
    OLD_SHEET("application/vnd.ms-excel", Set.of(XLS, XLSX, HTML, SEALED), "xls", "et"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of(PPTX, SEALED), "pptx"),
    OLD_SLIDES("application/vnd.ms-powerpoint", Set.of(PPT, PPTX, SEALED), "ppt", "dps"),
    PORTABLE("application/pdf", Set.of(PDF), "pdf"),
    FIXED_PAGES("application/ofd", Set.of(OFD), "ofd"),
    RICH_TEXT("application/rtf", Set.of(RTF), "rtf"),
    PLAIN("text/plain", Set.of(TEXT), "txt", "md"),
    TABLE("text/csv", Set.of(TEXT), "csv"),
    /** Never given back as a page: see {@code FileController}. */
    PAGE("text/html", Set.of(HTML, TEXT), "html", "htm"),
    PICTURE_PNG("image/png", Set.of(PNG, JPEG), "png"),
    PICTURE_JPEG("image/jpeg", Set.of(JPEG, PNG), "jpg", "jpeg"),
    PICTURE_GIF("image/gif", Set.of(GIF), "gif"),
    PICTURE_BMP("image/bmp", Set.of(BMP), "bmp"),
    PICTURE_TIFF("image/tiff", Set.of(TIFF), "tif", "tiff"),
    PACKED("application/zip", Set.of(ZIP), "zip");

    private final String mediaType;
    private final Set<ContentKind> contents;
    private final List<String> endings;

    FileType(String mediaType, Set<ContentKind> contents, String... endings) {
        this.mediaType = mediaType;
        this.contents = EnumSet.copyOf(contents);
        this.endings = List.of(endings);
    }

    static Optional<FileType> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.lastIndexOf('.') <= 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(type -> type.endings.contains(ending))
                        .findFirst();
    }

    boolean mayBe(ContentKind content) {
        return contents.contains(content);
    }

    /** The media type of a file of this type with this content; a picture's is its content's. */
    String mediaType(ContentKind content) {
        return switch (content) {
            case PNG -> PICTURE_PNG.mediaType;
            case JPEG -> PICTURE_JPEG.mediaType;
            case DOCX -> WORD.mediaType;
            case XLSX -> SHEET.mediaType;
            case PPTX -> SLIDES.mediaType;
            default -> mediaType;
        };
    }

    static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList();
    }
}
