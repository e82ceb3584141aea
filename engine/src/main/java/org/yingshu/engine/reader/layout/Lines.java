package org.yingshu.engine.reader.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

/** The lines of a source without its noise: page numbers, running heads, markup. */
final class Lines {

    private static final Pattern PAGE_MARK = Pattern.compile(
            "[—–\\-－―]\\s*\\d{1,4}\\s*[—–\\-－―]"
                    + "|#*\\s*Page\\s+\\d+\\s*[:：]?|第\\s*\\d+\\s*页(\\s*[,，/]?\\s*共\\s*\\d+\\s*页)?|-?\\d{1,4}\\s*/\\s*\\d{1,4}-?");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern MARKUP = Pattern.compile(
            "\\[(?:image|bookmark)[^\\]]*\\]|\\*\\*+|</?(?:p|b|i|u|br|strong|em|span|div)\\b[^>]*>" + "|</?su[bp]>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|nbsp|quot);");
    private static final Pattern HEADING_MARK = Pattern.compile("#{1,6}\\s+");
    private static final Pattern BULLET = Pattern.compile("[-*•·]\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[|:\\s+-]*-{3,}[|:\\s+-]*|[=_*]{3,}");
    private static final int RUNNING_HEAD_REPEATS = 4;

    private final SourceText source;
    private final Script script;
    private final Consumer<Passage> noise;

    /** @param noise is told of everything that is left out */
    Lines(SourceText source, Consumer<Passage> noise) {
        this.source = source;
        this.noise = noise;
        this.script = Script.of(source.text());
    }

    List<Line> read() {
        Map<String, Integer> runningHeads = runningHeads();
        var lines = new ArrayList<Line>();
        boolean afterBlank = true;
        boolean newPage = true;
        for (int number = 1; number <= source.lineCount(); number++) {
            Passage raw = simplified(Passage.of(source, source.lineStart(number), source.lineEnd(number)));
            if (raw.length() > 0 && raw.charAt(0) == '\f') {
                newPage = true;
            }
            Passage stripped = raw.strip();
            if (stripped.isEmpty()) {
                afterBlank = true;
                continue;
            }
            if (isPageMark(stripped, number) || (newPage && runningHeads.containsKey(stripped.text()))) {
                noise.accept(stripped);
                newPage = true;
                continue;
            }
            boolean leadingBlank = raw.charAt(0) == ' ' && !afterBlank;
            Line line = line(raw, afterBlank, newPage || leadingBlank);
            if (!line.text().isEmpty()) {
                lines.add(line);
                newPage = false;
                afterBlank = false;
            }
        }
        return lines;
    }

    private Passage simplified(Passage line) {
        return script.changes() ? line.withText(script.simplify(line.text())) : line;
    }

    private boolean isPageMark(Passage stripped, int number) {
        if (stripped.length() > 24) {
            return false;
        }
        if (stripped.matcher(PAGE_MARK).matches()) {
            return true;
        }
        return stripped.matcher(BARE_NUMBER).matches() && standsAtPageEnd(number);
    }

    /** A lone number is a page number only where a form feed follows. */
    private boolean standsAtPageEnd(int number) {
        for (int next = number + 1; next <= source.lineCount(); next++) {
            String line = source.line(next);
            if (!line.isBlank()) {
                return line.charAt(0) == '\f';
            }
            if (line.indexOf('\f') >= 0) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Integer> runningHeads() {
        var counts = new HashMap<String, Integer>();
        boolean pageStart = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number).strip();
            if (source.line(number).startsWith("\f")) {
                pageStart = true;
            }
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() <= 24 && PAGE_MARK.matcher(line).matches()) {
                pageStart = true;
            } else {
                if (pageStart && line.length() <= 40 && line.indexOf('\t') < 0) {
                    counts.merge(line, 1, Integer::sum);
                }
                pageStart = false;
            }
        }
        counts.values().removeIf(count -> count < RUNNING_HEAD_REPEATS);
        return counts;
    }

    private Line line(Passage raw, boolean afterBlank, boolean newPage) {
        boolean indented =
                raw.length() > 1 && (raw.charAt(0) == '\u3000' || raw.text().startsWith("    "));
        Passage text = withoutMarkup(raw);
        if (text.strip().isEmpty()) {
            return new Line(text.sub(0, 0), List.of(), false, newPage, afterBlank, false);
        }
        List<Passage> cells = cells(text);
        if (!cells.isEmpty()) {
            return new Line(text, cells, false, newPage, afterBlank, false);
        }
        Passage stripped = text.strip();
        boolean headed = false;
        Matcher heading = stripped.matcher(HEADING_MARK);
        if (heading.lookingAt()) {
            headed = true;
            noise.accept(stripped.sub(0, heading.end()));
            stripped = stripped.from(heading.end()).strip();
        }
        Matcher bullet = stripped.matcher(BULLET);
        if (bullet.lookingAt()) {
            noise.accept(stripped.sub(0, bullet.end()));
            stripped = stripped.from(bullet.end()).strip();
        }
        if (stripped.matcher(RULE).matches()) {
            noise.accept(stripped);
            stripped = stripped.sub(0, 0);
        }
        return new Line(stripped, List.of(), indented, newPage, afterBlank, headed);
    }

    private Passage withoutMarkup(Passage raw) {
        Passage text = raw;
        if (text.text().indexOf('*') >= 0
                || text.text().indexOf('<') >= 0
                || text.text().indexOf('[') >= 0) {
            text = remove(text, MARKUP);
        }
        if (text.text().indexOf('&') >= 0) {
            text = entities(text);
        }
        return text;
    }

    private Passage remove(Passage text, Pattern pattern) {
        Matcher matcher = text.matcher(pattern);
        boolean[] drop = new boolean[text.length()];
        boolean found = false;
        while (matcher.find()) {
            found = true;
            noise.accept(text.sub(matcher.start(), matcher.end()));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                drop[i] = true;
            }
        }
        return found ? text.filter(i -> !drop[i]) : text;
    }

    /** Keeps the entity's first character, as the sign that it stands for, and drops the rest. */
    private Passage entities(Passage text) {
        Matcher matcher = text.matcher(ENTITY);
        var signs = new StringBuilder(text.text());
        boolean[] drop = new boolean[text.length()];
        while (matcher.find()) {
            char sign =
                    switch (matcher.group(1)) {
                        case "lt" -> '<';
                        case "gt" -> '>';
                        case "amp" -> '&';
                        case "quot" -> '"';
                        default -> ' ';
                    };
            signs.setCharAt(matcher.start(), sign);
            noise.accept(text.sub(matcher.start() + 1, matcher.end()));
            for (int i = matcher.start() + 1; i < matcher.end(); i++) {
                drop[i] = true;
            }
        }
        return text.withText(signs.toString()).filter(i -> !drop[i]);
    }

    /** The cells of a line that is a table row: parted by tabs, or by the bars of Markdown. */
    private static List<Passage> cells(Passage text) {
        String value = text.text();
        if (value.indexOf('\t') >= 0) {
            List<Passage> cells = split(text, '\t');
            return cells.size() > 2 || isShortPair(cells) ? cells : List.of();
        }
        Passage stripped = text.strip();
        if (stripped.length() > 2
                && stripped.charAt(0) == '|'
                && stripped.charAt(stripped.length() - 1) == '|'
                && !stripped.matcher(RULE).matches()) {
            return split(stripped.sub(1, stripped.length() - 1), '|');
        }
        return List.of();
    }

    private static boolean isShortPair(List<Passage> cells) {
        return cells.size() == 2
                && Marker.at(cells.get(0).strip()) == null
                && !cells.get(0).strip().isEmpty()
                && cells.stream().allMatch(cell -> cell.length() <= 60);
    }

    private static List<Passage> split(Passage text, char separator) {
        var cells = new ArrayList<Passage>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                cells.add(text.sub(from, i));
                from = i + 1;
            }
        }
        return cells;
    }
}
