package org.yingshu.engine.reader.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yingshu.engine.reader.input.SourceFixture.docx;
import static org.yingshu.engine.reader.input.SourceFixture.refusal;
import static org.yingshu.engine.reader.input.SourceFixture.utf8;
import static org.yingshu.engine.reader.input.SourceFixture.zip;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.source.SourceText;

class SourceReaderTests {

    private static final String PARAGRAPH = "<w:p><w:r><w:t>文字</w:t></w:r></w:p>";

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\u3000\u00A0\n", "\uFEFF"})
    void refusesAFileWithoutText(String text) {
        assertThat(refusal("空.txt", utf8(text)).code()).isEqualTo("source.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG:\u0089PNG\r\n\u001A\n", "EXE:MZ\u0090\0\u0003", "RAR:Rar!\u001A\u0007", "二进制:a\0b"})
    void refusesWhatIsNoDocument(String kindAndContent) {
        String[] parts = kindAndContent.split(":", 2);

        Unreadable refusal = refusal("方案.docx", Arrays.copyOf(parts[1].getBytes(ISO_8859_1), 64));

        assertThat(refusal.code()).isEqualTo("source.binary");
        assertThat(refusal).hasMessageContainingAll("方案.docx", parts[0]);
    }

    @Test
    void readsAListOfBillsOfMaterialWhoseFirstLettersAreThoseOfABitmap() throws Exception {
        assertThat(SourceFixture.lines("a.txt", utf8("BM 清单\nMZ"))).hasSize(2);
    }

    @Test
    void refusesAZipWithoutADocument() throws Exception {
        assertThat(refusal("a.docx", zip(Map.of("a.txt", "a"))).code()).isEqualTo("source.binary");
        assertThat(refusal("a.docx", zip(Map.of("OFD.xml", "a"))).code()).isEqualTo("source.unsupported");
    }

    @Test
    void refusesEncryptedOfficeFiles() throws Exception {
        byte[] docx = SourceFixture.bytes(out -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var stream = encryptor.getDataStream(container)) {
                    stream.write(docx(PARAGRAPH, Map.of()));
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
                container.writeFilesystem(out);
            }
        });

        assertThat(refusal("密.docx", docx).code()).isEqualTo("source.encrypted");
        assertThat(refusal("密.xls", encryptedXls()).code()).isEqualTo("source.encrypted");
    }

    private static byte[] encryptedXls() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("文字");
            return SourceFixture.bytes(workbook::write);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesPartsThatSwell() throws Exception {
        byte[] bytes = docx("<w:p><w:r><w:t>" + " ".repeat(20 << 20) + "</w:t></w:r></w:p>", Map.of());

        assertThat(refusal("a.docx", bytes).code()).isEqualTo("source.bomb");
    }

    @Test
    void refusesEntitiesThatMultiply() throws Exception {
        String styles = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><a>&b;</a>";

        assertThat(refusal("a.docx", docx(PARAGRAPH, Map.of("word/styles.xml", styles)))
                        .code())
                .isEqualTo("source.bomb");
    }

    @Test
    void refusesElementsNestedWithoutEnd() throws Exception {
        assertThat(refusal("a.docx", docx("<w:tbl><w:tr><w:tc>".repeat(20_000), Map.of()))
                        .code())
                .isEqualTo("source.bomb");
    }

    @Test
    void refusesTruncatedOfficeFiles() throws Exception {
        byte[] docx = docx(PARAGRAPH.repeat(500), Map.of());
        byte[] xls;
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("文字");
            xls = SourceFixture.bytes(workbook::write);
        }

        Unreadable refusal = refusal("坏.docx", Arrays.copyOf(docx, docx.length / 2));

        assertThat(refusal.code()).isEqualTo("source.damaged");
        assertThat(refusal).hasMessageContaining("坏.docx").hasCauseInstanceOf(Exception.class);
        assertThat(refusal("坏.xls", Arrays.copyOf(xls, xls.length / 2)).code()).isEqualTo("source.damaged");
    }

    @Test
    void refusesALargeFileBeforeLoadingIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("大.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(utf8("文字"));
            sparse.setLength(8L << 30);
        }

        Unreadable refusal = catchThrowableOfType(Unreadable.class, () -> new SourceReader().read(file));

        assertThat(refusal.code()).isEqualTo("source.too-large");
        assertThat(refusal).hasMessageContaining("33,554,432");
    }

    @Test
    void refusesAMissingFile(@TempDir Path folder) {
        assertThat(catchThrowableOfType(Unreadable.class, () -> new SourceReader().read(folder.resolve("无.txt")))
                        .code())
                .isEqualTo("source.missing");
    }

    @Test
    void readsAFileFromDiskAsFromMemory(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("方案.docx");
        Files.write(file, docx(PARAGRAPH, Map.of()));

        SourceText text = new SourceReader().read(file);

        assertThat(text.name()).isEqualTo("方案.docx");
        assertThat(text.text()).isEqualTo("文字");
    }

    @Test
    void tellsFormatsWithParagraphsFromThoseWithPrintedLines() throws Exception {
        assertThat(hasParagraphs("a.txt", utf8("文字"))).isFalse();
        assertThat(hasParagraphs("a.md", utf8("# 文字"))).isFalse();
        assertThat(hasParagraphs("a.html", utf8("<html><p>文字"))).isTrue();
        assertThat(hasParagraphs("a.rtf", utf8("{\\rtf1 text\\par}"))).isTrue();
        assertThat(hasParagraphs("a.docx", docx(PARAGRAPH, Map.of()))).isTrue();
    }

    private static boolean hasParagraphs(String name, byte[] bytes) throws Unreadable {
        return SourceFixture.read(name, bytes).linesAreParagraphs();
    }

    @Test
    void stopsWhenTold() throws Exception {
        byte[] bytes = docx(PARAGRAPH.repeat(10_000), Map.of());

        assertThatThrownBy(() -> new SourceReader().read("a.docx", bytes, place -> false))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void readsRichTextThatIsCalledDoc() throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\info{\\title x}}\\pard\\f0 "
                + "\\'ba\\'d3\\'c4\\'cf\\u30465?\\par\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\par c\\cell\\row\\pard end\\par}";

        assertThat(SourceFixture.lines("方案.doc", rtf.getBytes(ISO_8859_1)))
                .containsExactly("河南省", "", "a\tb\u000Bc", "", "end");
    }
}
