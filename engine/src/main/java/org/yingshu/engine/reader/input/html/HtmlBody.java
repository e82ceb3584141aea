package org.yingshu.engine.reader.input.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.Blocks;
import org.yingshu.engine.reader.input.block.CellText;
import org.yingshu.engine.reader.input.block.NumberStyle;
import org.yingshu.engine.reader.input.block.RowGrid;

/** Walks through the elements of a web page. */
final class HtmlBody {

    private static final int MAX_COLUMNS = 1000;
    private static final int MAX_ROWS = 65_534;

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "select",
            "button",
            "textarea",
            "rt",
            "rp");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    /** A line break of the page's source, between two characters that are written without a space. */
    private static final Pattern SOURCE_BREAK =
            Pattern.compile("(?<=[^\\x00-\\xFF])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[^\\x00-\\xFF])");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private HtmlBody() {}

    static void read(Element element, Blocks to) throws Unreadable {
        var line = new StringBuilder();
        walk(element, to, line);
        flush(line, to);
    }

    /** Gathers inline text in {@code line}; a block element ends the line before and behind itself. */
    private static void walk(Element element, Blocks to, StringBuilder line) throws Unreadable {
        boolean numbered = element.normalName().equals("ol");
        int number = firstNumber(element);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(element.normalName().equals("pre") ? text.getWholeText() : collapsed(text));
                to.check(line.length());
            } else if (node instanceof Element child && !isLeftOut(child)) {
                boolean item = numbered && child.normalName().equals("li");
                child(child, item ? listLabel(element, number++) : "", to, line);
            }
        }
    }

    private static void child(Element child, String label, Blocks to, StringBuilder line) throws Unreadable {
        if (child.normalName().equals("br")) {
            line.append('\n');
            return;
        }
        boolean block = child.isBlock();
        if (block) {
            flush(line, to);
        }
        line.append(label);
        if (child.normalName().equals("table")) {
            to.gap();
            table(child, to);
            to.gap();
        } else {
            walk(child, to, line);
        }
        if (block) {
            flush(line, to);
        }
    }

    private static String collapsed(TextNode text) {
        return SPACES.matcher(SOURCE_BREAK.matcher(text.getWholeText()).replaceAll(""))
                .replaceAll(" ");
    }

    private static void flush(StringBuilder line, Blocks to) throws Unreadable {
        var printed = new StringBuilder();
        for (String part : line.toString().split("\n", -1)) {
            // Only the white space of the page's source goes: an ideographic indent is printed.
            String stripped = stripSpaces(part);
            if (!stripped.isEmpty()) {
                printed.append(printed.isEmpty() ? "" : "\n").append(stripped);
            }
        }
        line.setLength(0);
        if (!printed.isEmpty()) {
            to.paragraph(printed);
        }
    }

    private static String stripSpaces(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private static void table(Element table, Blocks to) throws Unreadable {
        var grid = new RowGrid(to);
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "tr" -> row(part, grid, to);
                case "thead", "tbody", "tfoot" -> {
                    for (Element row : part.children()) {
                        row(row, grid, to);
                    }
                }
                case "caption" -> read(part, to);
                default -> {}
            }
        }
    }

    private static void row(Element row, RowGrid grid, Blocks to) throws Unreadable {
        if (isLeftOut(row)) {
            return;
        }
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                var text = new CellText(to);
                read(cell, text);
                grid.cell(text.toString(), count(cell, "colspan", MAX_COLUMNS), count(cell, "rowspan", MAX_ROWS));
            }
        }
        grid.endRow();
    }

    /** A span as browsers take it; a row span of 0 reaches to the end of the table. */
    private static int count(Element cell, String attribute, int max) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        int count = Integer.parseInt(value);
        return count == 0 ? (attribute.equals("rowspan") ? max : 1) : Math.min(count, max);
    }

    private static int firstNumber(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** The label that a browser gives an item of an ordered list. */
    private static String listLabel(Element list, int number) {
        String style =
                switch (list.attr("type")) {
                    case "a" -> "lowerLetter";
                    case "A" -> "upperLetter";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    default -> "decimal";
                };
        return NumberStyle.write(style, number) + ". ";
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }
}
