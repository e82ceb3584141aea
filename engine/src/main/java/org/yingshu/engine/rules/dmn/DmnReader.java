package org.yingshu.engine.rules.dmn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.rules.BadTable;
import org.yingshu.engine.rules.Cell;
import org.yingshu.engine.rules.Column;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.HitPolicy;
import org.yingshu.engine.rules.Result;
import org.yingshu.engine.rules.Row;
import org.yingshu.engine.rules.ValueType;
import org.yingshu.engine.rules.dmn.BadDmn.Problem;
import org.yingshu.engine.rules.feel.BadFeel;

/** Reads the first decision table of a file of DMN 1.1 to 1.5. No document type, and nothing outside the file, is read. */
public final class DmnReader {

    private static final Pattern UNIT = Pattern.compile("(.*) \\[([^\\]]+)]");
    private static final Pattern OPTION = Pattern.compile("\"([^\"]*)\"");

    private final XMLStreamReader xml;
    private String code = "";
    private String name = "";
    private String source = "";
    private HitPolicy hit = HitPolicy.UNIQUE;
    private final List<Column> inputs = new ArrayList<>();
    private final List<Column> outputs = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private DmnReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws BadDmn if there is no table in it, or one that cannot be understood */
    public static DecisionTable read(String text) throws BadDmn {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new DmnReader(factory.createXMLStreamReader(new StringReader(text))).table();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new BadDmn(Problem.NO_XML, line, String.valueOf(e.getMessage()), e);
        }
    }

    private DecisionTable table() throws XMLStreamException, BadDmn {
        boolean there = false;
        while (!there && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "decision" -> {
                        code = attribute("id");
                        name = attribute("name");
                    }
                    case "description" -> source = xml.getElementText();
                    case "decisionTable" -> there = true;
                    default -> {}
                }
            }
        }
        if (!there) {
            throw bad(Problem.NO_TABLE, "", null);
        }
        hit = hit((attribute("hitPolicy") + " " + attribute("aggregation")).strip());
        children("decisionTable");
        try {
            return new DecisionTable(code, name, source, hit, inputs, outputs, rows);
        } catch (BadTable e) {
            throw bad(Problem.BAD_TABLE, e.value(), e);
        }
    }

    private void children(String parent) throws XMLStreamException, BadDmn {
        while (!isEnd(parent)) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "input" -> inputs.add(column("input"));
                    case "output" -> outputs.add(column("output"));
                    case "rule" -> rows.add(row());
                    default -> {}
                }
            }
        }
    }

    private Column column(String element) throws XMLStreamException, BadDmn {
        String label = attribute("label");
        String columnName = attribute("name");
        String type = attribute("typeRef");
        var options = new ArrayList<String>();
        boolean values = false;
        while (!isEnd(element)) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "inputExpression" -> type = attribute("typeRef");
                    case "inputValues", "outputValues" -> values = true;
                    case "defaultOutputEntry" -> throw bad(Problem.DEFAULT_OUTPUT, columnName, null);
                    case "text" -> {
                        String text = xml.getElementText().strip();
                        if (values) {
                            OPTION.matcher(text).results().forEach(option -> options.add(option.group(1)));
                        } else {
                            columnName = text;
                        }
                    }
                    default -> {}
                }
            }
        }
        Matcher unit = UNIT.matcher(label);
        boolean united = unit.matches();
        return new Column(
                columnName, united ? unit.group(1) : label, type(type), options, united ? unit.group(2) : null);
    }

    private Row row() throws XMLStreamException, BadDmn {
        String id = attribute("id");
        var when = new ArrayList<Cell>();
        var then = new ArrayList<Result>();
        var annotations = new ArrayList<String>();
        String kind = "";
        while (!isEnd("rule")) {
            if (xml.isStartElement()) {
                if (!xml.getLocalName().equals("text")) {
                    kind = xml.getLocalName();
                    continue;
                }
                String text = xml.getElementText();
                try {
                    switch (kind) {
                        case "inputEntry" -> when.add(Cell.of(text));
                        case "outputEntry" -> then.add(Result.of(text));
                        case "annotationEntry" -> annotations.add(text);
                        default -> {}
                    }
                } catch (BadFeel e) {
                    throw bad(Problem.BAD_CELL, text, e);
                }
            }
        }
        String row = id.startsWith("row.") ? id.substring("row.".length()) : id;
        return new Row(
                row.isEmpty() ? String.valueOf(rows.size() + 1) : row,
                when,
                then,
                annotations.isEmpty() ? "" : annotations.getFirst(),
                annotations.size() < 2 ? "" : annotations.get(1));
    }

    /** Goes on by one event; whether it ends the element. */
    private boolean isEnd(String element) throws XMLStreamException {
        return xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private HitPolicy hit(String written) throws BadDmn {
        try {
            return written.isEmpty() ? HitPolicy.UNIQUE : HitPolicy.valueOf(written);
        } catch (IllegalArgumentException e) {
            throw bad(Problem.UNKNOWN_HIT_POLICY, written, e);
        }
    }

    private ValueType type(String written) throws BadDmn {
        String plain = written.substring(written.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(ValueType.values())
                .filter(type -> type.feel().equals(plain))
                .findFirst()
                .orElseThrow(() -> bad(Problem.UNKNOWN_TYPE, written, null));
    }

    private String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private BadDmn bad(Problem problem, String value, @Nullable Throwable cause) {
        return new BadDmn(problem, xml.getLocation().getLineNumber(), value, cause);
    }
}
