package org.yingshu.engine.reader.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.sheet.XlsxReader;
import org.yingshu.engine.reader.input.word.DocxReader;
import org.yingshu.engine.reader.input.zip.OfficeZip;
import org.yingshu.engine.reader.input.zip.Relations;

/** Finds out which document a zip is, if any: docx and xlsx are read, whatever the file is called. */
final class PackedReader {

    private final RawFile file;
    private final SourceTextBuilder out;

    PackedReader(RawFile file, SourceTextBuilder out) {
        this.file = file;
        this.out = out;
    }

    void read() throws IOException {
        String name = file.name();
        try (var zip = new OfficeZip(file.within(out.limits().maxFileBytes()), out.limits())) {
            String main = main(zip);
            if (main == null) {
                throw zip.has("OFD.xml")
                        ? Unreadable.unsupported(name, "OFD")
                        : zip.has("mimetype") ? Unreadable.unsupported(name, "ODF") : Unreadable.binary(name, "ZIP");
            }
            if (main.startsWith("word/")) {
                new DocxReader(zip, main, out).read();
            } else if (main.startsWith("xl/") && main.endsWith(".xml")) {
                new XlsxReader(zip, main, out).read();
            } else {
                throw Unreadable.unsupported(name, main.startsWith("ppt/") ? "PowerPoint" : main);
            }
        }
    }

    private @Nullable String main(OfficeZip zip) throws IOException {
        if (!zip.has("[Content_Types].xml")) {
            return null;
        }
        return Relations.of(zip, file.name(), "").part("officeDocument");
    }
}
