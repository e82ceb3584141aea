package org.yingshu.engine.flow.bpmn;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes indented XML into memory, where nothing can fail but the caller's order of calls. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();
    private final XMLStreamWriter out;

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn, those without a value are left out. */
    void open(String name, @Nullable String... attributes) {
        try {
            line();
            out.writeStartElement(name);
            hasChildren.push(false);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        try {
            if (hasChildren.pop()) {
                newLine();
            }
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String name, @Nullable String... attributes) {
        try {
            line();
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String name, String content, @Nullable String... attributes) {
        try {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(clean(content));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String finished() {
        try {
            out.writeEndDocument();
            out.flush();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.writeAttribute(String.valueOf(attributes[i]), clean(value));
            }
        }
    }

    /** Some characters cannot stand in XML 1.0 at all, not even by number. */
    private static String clean(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private void line() throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        newLine();
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }
}
