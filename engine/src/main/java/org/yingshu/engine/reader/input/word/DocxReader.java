package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.PartXml;
import org.yingshu.engine.reader.input.zip.Relations;

/**
 * A Word document. Labels of automatic lists are written out; revisions count as accepted; headers, footers and hidden
 * text are left out; a footnote stands in lines of its own, after its paragraph and beginning with its mark, {@code [1]}.
 */
public final class DocxReader {

    private final OfficeZip zip;
    private final String main;
    private final SourceTextBuilder out;

    public DocxReader(OfficeZip zip, String main, SourceTextBuilder out) {
        this.zip = zip;
        this.main = main;
        this.out = out;
    }

    public void read() throws IOException {
        Relations parts = Relations.of(zip, out.name(), main);
        DocxStyles styles = styles(parts.part("styles"));
        var notes = new DocxNotes(out);
        notes(notes, DocxNotes.FOOTNOTE, parts.part("footnotes"));
        notes(notes, DocxNotes.ENDNOTE, parts.part("endnotes"));
        try (var xml = PartXml.open(zip, out.name(), main)) {
            new DocxBody(xml, numbering(styles, parts.part("numbering")), notes).read(out);
        }
    }

    private DocxStyles styles(@Nullable String part) throws IOException {
        if (part == null || !zip.has(part)) {
            return DocxStyles.none();
        }
        try (var xml = PartXml.open(zip, out.name(), part)) {
            return DocxStyles.read(xml);
        }
    }

    private DocxNumbering numbering(DocxStyles styles, @Nullable String part) throws IOException {
        var numbering = new DocxNumbering(styles);
        if (part != null && zip.has(part)) {
            try (var xml = PartXml.open(zip, out.name(), part)) {
                numbering.read(xml);
            }
        }
        return numbering;
    }

    private void notes(DocxNotes notes, String kind, @Nullable String part) throws IOException {
        if (part != null && zip.has(part)) {
            try (var xml = PartXml.open(zip, out.name(), part)) {
                notes.read(xml, kind);
            }
        }
    }
}
