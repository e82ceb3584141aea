package org.yingshu.engine.flow.bpmn;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.bpmn.BadDiagram.Problem;

/** Goes through a file tag by tag. A document type, through which a file can reach for others or swell, is refused. */
final class Tags {

    private final XMLStreamReader in;

    private Tags(XMLStreamReader in) {
        this.in = in;
    }

    /** What to do with an element; it has to read up to its end. */
    interface Visit {
        void to(String element) throws XMLStreamException;
    }

    static Tags of(Reader xml) {
        try {
            return new Tags(factory().createXMLStreamReader(xml));
        } catch (XMLStreamException e) {
            throw new BadDiagram(Problem.NOT_XML, e.getClass().getSimpleName(), -1);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // else the JDK prints what it throws as well
        factory.setXMLReporter((message, type, related, location) -> {});
        return factory;
    }

    int line() {
        return in.getLocation().getLineNumber();
    }

    /** Goes to the first element, which must have this name. */
    void root(String name) throws XMLStreamException {
        while (in.next() != XMLStreamConstants.START_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.DTD) {
                throw new BadDiagram(Problem.UNSUPPORTED, "DOCTYPE", line());
            }
        }
        if (!name.equals(in.getLocalName()) || !Words.BPMN.equals(in.getNamespaceURI())) {
            throw new BadDiagram(Problem.NOT_ONE_PROCESS, in.getLocalName(), line());
        }
    }

    /** Visits the children of BPMN; others are extensions that an editor left, and skipped. */
    void children(Visit visit) throws XMLStreamException {
        while (next()) {
            if (isOf(Words.BPMN) || isOf(Words.BPMNDI)) {
                visit.to(in.getLocalName());
            } else {
                skip();
            }
        }
    }

    /** Visits our own extension elements. */
    void extensions(Visit visit) throws XMLStreamException {
        while (next()) {
            if (isOf(Words.YINGSHU)) {
                visit.to(in.getLocalName());
            } else {
                skip();
            }
        }
    }

    /** Whether there is another child; else the end of the element is reached. */
    private boolean next() throws XMLStreamException {
        while (true) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Without recursion: how deep a file goes is up to its sender. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    String text() throws XMLStreamException {
        return in.getElementText().strip();
    }

    @Nullable
    String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    String required(String name) {
        String value = attribute(name);
        if (value == null || value.isBlank()) {
            throw new BadDiagram(Problem.BAD_ATTRIBUTE, in.getLocalName() + "/" + name, line());
        }
        return value;
    }

    private boolean isOf(String namespace) {
        return namespace.equals(in.getNamespaceURI());
    }
}
