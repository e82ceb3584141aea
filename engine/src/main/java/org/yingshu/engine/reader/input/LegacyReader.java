package org.yingshu.engine.reader.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.sheet.XlsReader;
import org.yingshu.engine.reader.input.word.DocReader;

/** Finds out which document an OLE2 container is, if any: doc and xls are read, whatever the file is called. */
final class LegacyReader {

    private final RawFile file;
    private final SourceTextBuilder out;

    LegacyReader(RawFile file, SourceTextBuilder out) {
        this.file = file;
        this.out = out;
    }

    void read() throws IOException {
        byte[] bytes = file.within(out.limits().maxLegacyBytes()).bytes();
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            read(container.getRoot());
        } catch (EncryptedDocumentException e) {
            throw Unreadable.encrypted(file.name());
        } catch (OldWordFileFormatException e) {
            throw Unreadable.unsupported(file.name(), "Word 95");
        } catch (OldExcelFormatException e) {
            throw Unreadable.unsupported(file.name(), "Excel 95");
        }
    }

    private void read(DirectoryNode root) throws IOException {
        if (root.hasEntry("EncryptedPackage")) {
            throw Unreadable.encrypted(file.name());
        }
        if (root.hasEntry("WordDocument")) {
            new DocReader(root, out).read();
        } else if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            new XlsReader(root, out).read();
        } else {
            throw root.hasEntry("PowerPoint Document")
                    ? Unreadable.unsupported(file.name(), "PowerPoint")
                    : Unreadable.binary(file.name(), "OLE2");
        }
    }
}
