package org.yingshu.engine.reader.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentKindTests {

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Test
    void knowsOfficeFilesOldAndNew() throws IOException {
        try (var docx = new XWPFDocument();
                var xlsx = new XSSFWorkbook();
                var xls = new HSSFWorkbook()) {
            xlsx.createSheet();
            xls.createSheet();
            assertThat(kind("a", bytes(docx::write))).isEqualTo(ContentKind.DOCX);
            assertThat(kind("a", bytes(xlsx::write))).isEqualTo(ContentKind.XLSX);
            assertThat(kind("a", bytes(xls::write))).isEqualTo(ContentKind.XLS);
        }
    }

    @Test
    void seesProgramsAndLocksInOfficeFiles() throws IOException {
        assertThat(kind("a.docx", zip("[Content_Types].xml", "word/vbaProject.bin")))
                .isEqualTo(ContentKind.MACROS);
        try (var sealed = new POIFSFileSystem()) {
            sealed.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptedPackage");
            assertThat(kind("a.docx", bytes(sealed::writeFilesystem))).isEqualTo(ContentKind.SEALED);
        }
    }

    @Test
    void tellsOtherZipsApart() throws IOException {
        assertThat(kind("a.ofd", zip("OFD.xml"))).isEqualTo(ContentKind.OFD);
        assertThat(kind("a.odt", zip("mimetype"))).isEqualTo(ContentKind.ODF);
        assertThat(kind("a.zip", zip("照片.jpg"))).isEqualTo(ContentKind.ZIP);
        assertThat(kind("a.docx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ContentKind.BINARY);
    }

    @Test
    void knowsTextsPagesAndPictures() throws IOException {
        assertThat(kind("a.txt", "一、总体要求".getBytes(StandardCharsets.UTF_8))).isEqualTo(ContentKind.TEXT);
        assertThat(kind("a.txt", "一、总体要求".getBytes(Charset.forName("GB18030")))).isEqualTo(ContentKind.TEXT);
        assertThat(kind("a.csv", "\uFEFF一".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(ContentKind.TEXT);
        assertThat(kind("a.doc", "<html><body>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ContentKind.HTML);
        assertThat(kind("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(ContentKind.PDF);
        assertThat(kind("a.docx", "\u0089PNG\r\n\u001A\n\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ContentKind.PNG);
    }

    @Test
    void takesProgramsForWhatTheyAre() throws IOException {
        assertThat(kind("a.docx", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ContentKind.BINARY);
        assertThat(kind("a.txt", "\u007FELF\u0002\u0001".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ContentKind.BINARY);
        assertThat(kind("a.txt", "MZ in a text".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ContentKind.TEXT);
        assertThat(kind("a.txt", new byte[500])).isEqualTo(ContentKind.BINARY);
    }

    @Test
    void refusesAZipWithTooManyParts() throws IOException {
        var names = new String[SourceLimits.DEFAULT.maxParts() + 1];
        Arrays.setAll(names, n -> "part" + n);
        byte[] bomb = zip(names);
        assertThatThrownBy(() -> kind("a.docx", bomb))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("source.bomb"));
    }

    private ContentKind kind(String name, byte[] bytes) throws IOException {
        return ContentKind.of(Files.write(folder.resolve("stored"), bytes), name);
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write('x');
                }
            }
        });
    }
}
