package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/**
 * Reads the lines of a table in which lists of things and their figures stand side by side, one list a year.
 *
 * <p>Things and figures alternate. A line that holds them for every year is a row; between two such lines the pairs fill
 * rows from the left, and what is over is a row of the first year: in another year one thing stands beside several of it.
 */
final class PairedColumns {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?(?:底|末|目标)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    /** The figure of the line above, and the next thing without a blank: 7并联办理. */
    private static final Pattern STUCK =
            Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)((?![个天日项次件份万亿元年月号小时分家户人])[\\u4e00-\\u9fff]{2}.+)");

    /** A thing and its figure; the figure is empty until it is met. */
    private record Pair(String thing, String figure, Span span) {}

    private final int groups;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Pair> waiting = new ArrayList<>();

    private PairedColumns(int groups) {
        this.groups = groups;
    }

    /** @return null if the lines do not come out in pairs */
    static @Nullable Grid read(List<Passage> lines) {
        List<String> years = lines.isEmpty() ? List.of() : words(lines.get(0));
        if (years.size() < 2
                || !years.stream().allMatch(word -> YEAR.matcher(word).matches())) {
            return null;
        }
        var heads = new ArrayList<String>();
        int at = 1;
        while (at < lines.size() && heads.size() <= 2 * years.size() && !hasFigure(lines.get(at))) {
            for (String word : words(lines.get(at))) {
                if (word.startsWith("（") && !heads.isEmpty()) {
                    heads.add(heads.remove(heads.size() - 1) + word);
                } else {
                    heads.add(word);
                }
            }
            at++;
        }
        if (heads.size() != 2 * years.size() || !heads.equals(repeated(heads.subList(0, 2), years.size()))) {
            return null;
        }
        List<String> header = IntStream.range(0, heads.size())
                .mapToObj(i -> years.get(i / 2) + heads.get(i))
                .toList();
        var columns = new PairedColumns(years.size());
        return columns.fill(lines.subList(at, lines.size()))
                ? new Grid(header, columns.rows, columns.spans, "", FlatCells.CONFIDENCE)
                : null;
    }

    private static List<String> repeated(List<String> heads, int times) {
        return Collections.nCopies(times, heads).stream().flatMap(List::stream).toList();
    }

    private static List<String> words(Passage line) {
        return BLANKS.splitAsStream(line.text()).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean hasFigure(Passage line) {
        return words(line).stream().anyMatch(FlatTableReader::isFigure);
    }

    /** @return whether nothing is left over */
    private boolean fill(List<Passage> lines) {
        var thing = new StringBuilder();
        Span from = null;
        for (Passage line : lines) {
            List<String> words = words(line);
            if (thing.isEmpty() && words.size() >= 2 * groups && alternates(words)) {
                flush();
                row(words, line.span());
                continue;
            }
            for (String word : words) {
                var stuck = STUCK.matcher(word);
                boolean figure = !thing.isEmpty() && FlatTableReader.isFigure(word);
                boolean both = !thing.isEmpty() && stuck.matches();
                from = thing.isEmpty() || from == null ? line.span() : from;
                if (figure || both) {
                    String value = figure ? word : stuck.group(1);
                    waiting.add(new Pair(thing.toString(), value, from.and(line.span())));
                    thing.setLength(0);
                    from = line.span();
                }
                thing.append(figure ? "" : both ? stuck.group(2) : word);
            }
        }
        flush();
        return thing.isEmpty() && !rows.isEmpty();
    }

    private static boolean alternates(List<String> words) {
        return words.size() % 2 == 0
                && IntStream.range(0, words.size())
                        .allMatch(i -> FlatTableReader.isFigure(words.get(i)) == (i % 2 == 1));
    }

    /** A whole row in one line; of a line with twice as many words as columns, two words are a cell: 总计 8个. */
    private void row(List<String> words, Span span) {
        int each = words.size() / (2 * groups);
        rows.add(IntStream.range(0, 2 * groups)
                .mapToObj(i -> words.subList(i * each, (i + 1) * each).stream().collect(Collectors.joining()))
                .toList());
        spans.add(span);
    }

    private void flush() {
        for (int i = 0; i < waiting.size(); i += groups) {
            List<Pair> pairs = waiting.subList(i, Math.min(waiting.size(), i + groups));
            var row = new ArrayList<String>();
            pairs.forEach(pair -> Collections.addAll(row, pair.thing(), pair.figure()));
            while (row.size() < 2 * groups) {
                row.add("");
            }
            rows.add(row);
            spans.add(pairs.get(0).span().and(pairs.get(pairs.size() - 1).span()));
        }
        waiting.clear();
    }
}
