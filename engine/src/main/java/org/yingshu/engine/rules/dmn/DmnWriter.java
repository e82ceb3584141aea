package org.yingshu.engine.rules.dmn;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yingshu.engine.rules.Cell;
import org.yingshu.engine.rules.Column;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.Result;
import org.yingshu.engine.rules.Row;

/** Writes a table as DMN 1.3, which any modeller opens. Source and note of a row are its annotations. */
public final class DmnWriter {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String OURS = "https://yingshu.org/dmn";

    private final XMLStreamWriter xml;

    private DmnWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String write(DecisionTable table) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DmnWriter(xml).document(table);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void document(DecisionTable table) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(
                "definitions",
                "id",
                "definitions",
                "name",
                table.name(),
                "namespace",
                OURS,
                "expressionLanguage",
                "https://www.omg.org/spec/DMN/20191111/FEEL/");
        xml.writeDefaultNamespace(MODEL);
        for (Column input : table.inputs()) {
            start("inputData", "id", "input." + input.name(), "name", input.name());
            empty("variable", "name", input.name(), "typeRef", input.type().feel());
            xml.writeEndElement();
        }
        start("decision", "id", table.code(), "name", table.name());
        leaf("description", table.source());
        for (Column input : table.inputs()) {
            start("informationRequirement");
            empty("requiredInput", "href", "#input." + input.name());
            xml.writeEndElement();
        }
        table(table);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void table(DecisionTable table) throws XMLStreamException {
        start(
                "decisionTable",
                "id",
                table.code() + ".table",
                "hitPolicy",
                table.hit().name(),
                "preferredOrientation",
                "Rule-as-Row");
        for (Column input : table.inputs()) {
            start("input", "label", label(input));
            start("inputExpression", "typeRef", input.type().feel());
            leaf("text", input.name());
            xml.writeEndElement();
            options("inputValues", input.options());
            xml.writeEndElement();
        }
        for (Column output : table.outputs()) {
            start(
                    "output",
                    "name",
                    output.name(),
                    "label",
                    label(output),
                    "typeRef",
                    output.type().feel());
            options("outputValues", output.options());
            xml.writeEndElement();
        }
        empty("annotation", "name", "where");
        empty("annotation", "name", "note");
        for (Row row : table.rows()) {
            row(row);
        }
        xml.writeEndElement();
    }

    private void row(Row row) throws XMLStreamException {
        start("rule", "id", "row." + row.id());
        for (Cell cell : row.when()) {
            texted("inputEntry", cell.text());
        }
        for (Result result : row.then()) {
            texted("outputEntry", result.text());
        }
        texted("annotationEntry", row.where());
        texted("annotationEntry", row.note());
        xml.writeEndElement();
    }

    private static String label(Column column) {
        return column.unit() == null ? column.label() : column.label() + " [" + column.unit() + "]";
    }

    private void options(String element, List<String> options) throws XMLStreamException {
        if (!options.isEmpty()) {
            texted(element, options.stream().map(option -> "\"" + option + "\"").collect(Collectors.joining(", ")));
        }
    }

    private void texted(String element, String text) throws XMLStreamException {
        start(element);
        leaf("text", text);
        xml.writeEndElement();
    }

    private void leaf(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int n = 0; n < attributes.length; n += 2) {
            xml.writeAttribute(attributes[n], attributes[n + 1]);
        }
    }
}
