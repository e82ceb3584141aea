package org.yingshu.engine.reader.input.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.Unreadable;

/**
 * One part of a docx or xlsx, read element by element so that its size does not matter. Elements go by their local
 * names; those of other vocabularies than the part's own (drawings, for one) have names with a prefix, {@code a:t}.
 */
public final class PartXml implements Closeable {

    private static final int MAX_DEPTH = 1000;

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final String part;
    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    private PartXml(String name, String part, InputStream in) throws IOException {
        this.name = name;
        this.part = part;
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(characters(in));
        } catch (XMLStreamException e) {
            in.close();
            throw failure(e);
        }
    }

    public static PartXml open(OfficeZip zip, String name, String part) throws IOException {
        return new PartXml(name, part, zip.open(part));
    }

    /** Moves to the next start or end of an element, or piece of text; false at the end. */
    public boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw Unreadable.bomb(name, part);
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    // Office files have no document type; entities that multiply are declared in one.
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Unreadable.bomb(name, part);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Whether this is the start of an element. */
    public boolean starts() {
        return xml.isStartElement();
    }

    boolean ends() {
        return xml.isEndElement();
    }

    public boolean starts(String element) {
        return starts() && element.equals(element());
    }

    public boolean ends(String element) {
        return ends() && element.equals(element());
    }

    /** The element's name: bare in the vocabulary of documents and sheets, else with a prefix. */
    public String element() {
        String space = xml.getNamespaceURI();
        boolean own =
                space == null || (space.endsWith("/main") && !space.contains("drawing")) || space.endsWith("/math");
        return own || space.endsWith("markup-compatibility/2006") ? xml.getLocalName() : "x:" + xml.getLocalName();
    }

    public boolean isText() {
        return xml.isCharacters();
    }

    /** The piece of text; a long text comes in several. */
    public String text() {
        return xml.getText();
    }

    /** An attribute by its local name, whatever its namespace. */
    public @Nullable String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    public int number(String local, int otherwise) {
        String value = attribute(local);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A property such as {@code <w:vanish/>}: set unless its value says no. */
    public boolean isOn() {
        String value = attribute("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Leaves the element that has just started, and all in it. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {}
    }

    public int depth() {
        return depth;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Decoded here, for the JDK's parser tells the error stream of bad bytes. Parts are in UTF-8 or UTF-16. */
    private static Reader characters(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        boolean utf16 = mark.length > 1 && (mark[0] & mark[1]) == (byte) 0xFE;
        boolean utf8Mark = mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB;
        if (!utf8Mark) {
            bytes.unread(mark);
        }
        return new InputStreamReader(bytes, (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(part, e);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // These limits differ between releases of the JDK, and it counts every &amp; of a large sheet among the
        // entities.
        // Depth is counted in next(), and the entities that multiply are refused with their DTD.
        for (String limit : List.of(
                "maxElementDepth", "entityExpansionLimit", "maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
            factory.setProperty("jdk.xml." + limit, "0");
        }
        return factory;
    }
}
