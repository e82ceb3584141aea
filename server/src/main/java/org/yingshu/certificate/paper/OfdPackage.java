package org.yingshu.certificate.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The files in an OFD archive, held in memory. An archive of ours has few and small ones; others are not opened. */
record OfdPackage(Map<String, byte[]> files) {

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 50L << 20;

    /** Empty for what is no archive, or one that is too large or names a file twice. */
    static Optional<OfdPackage> read(byte[] ofd) {
        var files = new HashMap<String, byte[]>();
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) (MOST_BYTES - size + 1));
                size += content.length;
                boolean twice = files.put(path(entry.getName()), content) != null;
                if (twice || size > MOST_BYTES || files.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new OfdPackage(files));
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path(path)));
    }

    /** A file as XML, with nothing in it followed to elsewhere. */
    Document xml(String path) throws IOException {
        byte[] content = file(path).orElseThrow(() -> new IOException("No file " + path));
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static String path(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
