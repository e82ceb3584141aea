package org.yingshu.files.preview;

import org.yingshu.engine.reader.input.ContentKind;

/** How a file can be shown. */
enum PreviewKind {
    PAGES,
    TEXT,
    NONE;

    static PreviewKind of(ContentKind content) {
        return switch (content) {
            case PDF, PNG, JPEG, GIF, BMP, TIFF -> PAGES;
            case TEXT, HTML, RTF, DOCX, XLSX, DOC, XLS -> TEXT;
            case PPTX, PPT, OFD, ODF, ZIP, SEALED, MACROS, BINARY -> NONE;
        };
    }
}
