package org.yingshu.engine.reader.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yingshu.engine.reader.source.SourceText;

/** Files in memory, and what is read from them. */
public final class SourceFixture {

    private static final SourceReader READER = new SourceReader();

    private SourceFixture() {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(utf8(part.getValue()));
                }
            }
        });
    }

    /** A docx with this as its body's XML, and more parts beside. */
    public static byte[] docx(String body, Map<String, String> more) throws IOException {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var parts = new TreeMap<>(more);
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations(types, "officeDocument", "word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(types, "numbering", "numbering.xml", "styles", "styles.xml", "footnotes", "footnotes.xml"));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s</w:body></w:document>"
                        .formatted(word, body));
        parts.replaceAll((name, xml) -> xml.replace("xmlns:w=''", "xmlns:w='" + word + "'"));
        return zip(parts);
    }

    private static String relations(String types, String... typesAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r%d' Type='%s%s' Target='%s'/>"
                    .formatted(i, types, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    public static SourceText read(String name, byte[] bytes) throws Unreadable {
        return READER.read(name, bytes);
    }

    public static List<String> lines(String name, byte[] bytes) throws Unreadable {
        return read(name, bytes).text().lines().toList();
    }

    public static Unreadable refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> READER.read(name, bytes));
    }
}
