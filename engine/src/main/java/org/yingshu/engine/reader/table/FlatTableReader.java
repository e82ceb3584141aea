package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.LineEnd;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/**
 * Reads a table of figures of which only lines are left. Where every row has a figure for every column the rows are
 * certain; where cells are prose they are not, and the lines are given as they stand.
 */
public final class FlatTableReader {

    private static final Pattern HEAD_END = Pattern.compile(".*(?:水平|目标|时限|节点|（项目）|\\(项目\\)|指标|指标项目|序号|标准|最佳|均值|备注)");
    private static final Pattern FIGURE = Pattern.compile(
            "[—–-]|[<>≤≥约]?\\d[\\d.,]*(?:[-—~至]\\d[\\d.]*)?(?:[%％‰]|[\\u4e00-\\u9fff]{1,4})?(?:以[上下内])?(?:[（(].{0,16}[）)])?|[（(]\\d[\\d.]*[%％]?[）)]|无");
    private static final Pattern STEPS =
            Pattern.compile("(?:\\d[\\d.,]*(?:[%％‰]|[\\u4e00-\\u9fff]{1,3})?[（(]20\\d\\d年[^（()）]{0,3}[）)])+");
    private static final Pattern NOTE = Pattern.compile("(?:说明|备注|注)\\s*\\d?\\s*[：:]");
    private static final double UNRESOLVED = 0.3;
    /** Of a row with an empty cell nothing tells which one it is. */
    private static final double INCOMPLETE = 0.5;

    private static final double RESOLVED = 0.8;

    private record Token(String text, Span span) {
        boolean isFigure() {
            return FlatTableReader.isFigure(text) || STEPS.matcher(text).matches();
        }

        boolean isDated() {
            return STEPS.matcher(text).matches();
        }
    }

    private FlatTableReader() {}

    static boolean isFigure(CharSequence text) {
        return FIGURE.matcher(text).matches();
    }

    /** @param prose the text that the table belongs to: words that stand together there are not parted */
    public static Grid read(RawTable table, List<Paragraph> prose) {
        List<Passage> lines = table.lines();
        int end = 0;
        while (end < lines.size() && !NOTE.matcher(lines.get(end)).lookingAt()) {
            end++;
        }
        Grid grid = grid(lines.subList(0, end), prose);
        var note = new StringBuilder();
        lines.subList(end, lines.size()).forEach(note::append);
        return new Grid(grid.header(), grid.rows(), grid.spans(), note.toString(), grid.confidence());
    }

    private static Grid grid(List<Passage> lines, List<Paragraph> prose) {
        Grid paired = PairedColumns.read(lines);
        if (paired != null) {
            return paired;
        }
        List<Token> tokens = merged(tokens(lines));
        var header = new ArrayList<String>();
        int at = readHeader(tokens, header);
        if (header.size() > 1) {
            Grid grid = figures(header, tokens.subList(at, tokens.size()));
            if (grid != null) {
                return grid;
            }
        }
        Grid parted = at > 0 && header.size() > 2 ? FlatCells.part(header, behind(lines, tokens, at), prose) : null;
        return parted != null ? parted : asPrinted(header, lines);
    }

    /** The lines behind the head. */
    private static List<Passage> behind(List<Passage> lines, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        Span first = tokens.get(at).span();
        Set<String> head = lines.stream()
                .filter(line -> line.span().compareTo(first) < 0)
                .map(Passage::text)
                .collect(Collectors.toSet());
        // The head is repeated where the table goes over a page.
        return lines.stream()
                .filter(line -> line.span().compareTo(first) >= 0 && !head.contains(line.text()))
                .toList();
    }

    private static List<Token> tokens(List<Passage> lines) {
        var tokens = new ArrayList<Token>();
        for (Passage line : lines) {
            int from = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || Passage.isBlank(line.charAt(i))) {
                    if (i > from) {
                        tokens.add(new Token(
                                line.text().substring(from, i),
                                line.sub(from, i).span()));
                    }
                    from = i + 1;
                }
            }
        }
        return tokens;
    }

    /** Puts together what a line end parted: a bracket, and the dated steps of one target (4（2020年） 4.5（2021年）). */
    private static List<Token> merged(List<Token> tokens) {
        var merged = new ArrayList<Token>();
        for (Token token : tokens) {
            Token last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean goesOn = last != null && (LineEnd.opensBracket(last.text()) || (last.isDated() && token.isDated()));
            if (last != null && goesOn) {
                merged.set(
                        merged.size() - 1,
                        new Token(last.text() + token.text(), last.span().and(token.span())));
            } else {
                merged.add(token);
            }
        }
        return merged;
    }

    /** A head may be broken over lines: it goes on until it ends as heads end. */
    private static int readHeader(List<Token> tokens, List<String> header) {
        var cell = new StringBuilder();
        for (int i = 0; i < Math.min(tokens.size(), 30); i++) {
            String text = tokens.get(i).text();
            boolean goesOn = !cell.isEmpty() || text.matches("20\\d\\d年?.*|（项目）|.*(?:指标|项目|现状|目标|水平|评价|前沿|序号|时限).*");
            if (!goesOn || (cell.isEmpty() && tokens.get(i).isFigure() && !text.startsWith("20"))) {
                return i;
            }
            if (cell.isEmpty() && text.startsWith("（") && !header.isEmpty()) {
                header.set(header.size() - 1, header.get(header.size() - 1) + text);
                continue;
            }
            cell.append(text);
            if (HEAD_END.matcher(cell).matches()) {
                header.add(cell.toString());
                cell.setLength(0);
            } else if (cell.length() > 24) {
                return 0;
            }
        }
        return 0;
    }

    /** Rows of a name and as many figures as there are columns; null if the tokens do not come out so. */
    private static @Nullable Grid figures(List<String> header, List<Token> tokens) {
        int figures = header.size() - 1;
        List<List<String>> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        boolean complete = true;
        int at = 0;
        while (at < tokens.size()) {
            var row = new ArrayList<String>();
            var name = new StringBuilder();
            Span span = tokens.get(at).span();
            while (at < tokens.size() && !tokens.get(at).isFigure()) {
                name.append(tokens.get(at).text());
                at++;
            }
            row.add(name.toString());
            while (at < tokens.size()
                    && (row.size() <= figures || isNote(tokens.get(at)))
                    && tokens.get(at).isFigure()) {
                String text = tokens.get(at).text();
                if (isNote(tokens.get(at)) && row.size() > 1) {
                    row.set(row.size() - 1, row.get(row.size() - 1) + text);
                } else {
                    row.add(text);
                }
                span = span.and(tokens.get(at).span());
                at++;
            }
            // 2020年底前达到 80% is a cell: by when something is due is no indicator
            if (name.isEmpty() || name.length() > 30 || row.size() < 2 || ColumnRole.dues(name.toString()) > 0) {
                return null;
            }
            complete &= row.size() == figures + 1;
            while (row.size() <= figures) {
                row.add("");
            }
            rows.add(row);
            spans.add(span);
        }
        return rows.isEmpty() ? null : new Grid(header, rows, spans, "", complete ? RESOLVED : INCOMPLETE);
    }

    /** A figure in brackets belongs to the figure before it. */
    private static boolean isNote(Token token) {
        return token.text().startsWith("（") || token.text().startsWith("(");
    }

    private static Grid asPrinted(List<String> header, List<Passage> lines) {
        int width = Math.max(1, header.size());
        List<List<String>> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Passage line : lines) {
            var row = new ArrayList<String>();
            row.add(line.text());
            while (row.size() < width) {
                row.add("");
            }
            rows.add(row);
            spans.add(line.span());
        }
        return new Grid(header.isEmpty() ? List.of("原文") : header, rows, spans, "", UNRESOLVED);
    }
}
