package org.yingshu.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table read as a list's items. The first row names the columns: a code, a name, perhaps validity; every other column is
 * an attribute under its head. What is wrong is named by its cell, all of it at once.
 */
final class ListSheet {

    static final int MAX_CODE = 64;
    static final int MAX_NAME = 500;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** Heads under which offices keep these columns. */
    private static final Map<String, List<String>> HEADS = Map.of(
            "code", List.of("编码", "代码", "编号", "事项编码", "项目编码", "code"),
            "name", List.of("名称", "事项名称", "项目名称", "清单内容", "name"),
            "validFrom", List.of("生效日期", "起始日期", "valid from"),
            "validTo", List.of("失效日期", "终止日期", "valid to"));

    /**
     * A cell that must be corrected.
     *
     * @param cell such as C5
     * @param reason the last part of the message's code, lists.cell.…
     */
    record WrongCell(String cell, String reason, List<Object> arguments) {}

    /**
     * What was read.
     *
     * @param columns heads of the attributes
     */
    record Read(List<String> columns, List<ListItem> items, List<WrongCell> wrong) {}

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Integer, String> attributes = new LinkedHashMap<>();
    private final List<WrongCell> wrong = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    private ListSheet() {}

    static Read read(List<List<String>> rows) {
        var sheet = new ListSheet();
        if (!rows.isEmpty()) {
            sheet.head(rows.getFirst());
        }
        boolean readable = sheet.known.containsKey("code") && sheet.known.containsKey("name");
        if (!sheet.known.containsKey("code")) {
            sheet.wrong("A1", "no-code-column");
        }
        if (!sheet.known.containsKey("name")) {
            sheet.wrong("A1", "no-name-column");
        }
        for (int n = 1; readable && n < rows.size(); n++) {
            if (rows.get(n).stream().anyMatch(cell -> !cell.isBlank())) {
                sheet.row(rows.get(n), n + 1);
            }
        }
        if (readable && sheet.items.isEmpty() && sheet.wrong.isEmpty()) {
            sheet.wrong("A2", "empty");
        }
        return new Read(List.copyOf(sheet.attributes.values()), List.copyOf(sheet.items), List.copyOf(sheet.wrong));
    }

    private void head(List<String> heads) {
        var seen = new HashMap<String, Integer>();
        for (int n = 0; n < heads.size(); n++) {
            String head = heads.get(n).strip();
            if (head.isEmpty()) {
                continue;
            }
            Integer before = seen.putIfAbsent(head, n);
            if (before != null) {
                wrong(letters(n) + 1, "same-column", letters(before));
                continue;
            }
            String word = word(head);
            if (word == null || known.putIfAbsent(word, n) != null) {
                attributes.put(n, head);
            }
        }
    }

    private static @Nullable String word(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return HEADS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void row(List<String> row, int number) {
        int before = wrong.size();
        String code = text(row, "code", number, MAX_CODE);
        String name = text(row, "name", number, MAX_NAME);
        LocalDate from = day(row, "validFrom", number);
        LocalDate to = day(row, "validTo", number);
        if (from != null && to != null && to.isBefore(from)) {
            wrong(cell("validTo", number), "ends-before");
        }
        Integer first = code.isEmpty() ? null : rowOfCode.putIfAbsent(code, number);
        if (first != null) {
            wrong(cell("code", number), "same-code", code, first);
        }
        if (wrong.size() == before) {
            var values = new LinkedHashMap<String, String>();
            attributes.forEach((at, head) -> values.put(head, at(row, at)));
            items.add(new ListItem(code, name, values, from, to));
        }
    }

    private String text(List<String> row, String column, int number, int max) {
        String text = at(row, known.getOrDefault(column, -1));
        if (text.isEmpty()) {
            wrong(cell(column, number), "no-" + column);
        } else if (text.length() > max) {
            wrong(cell(column, number), "long-" + column);
        }
        return text;
    }

    private @Nullable LocalDate day(List<String> row, String column, int number) {
        String text = at(row, known.getOrDefault(column, -1));
        if (text.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException e) {
            // No such day: told below, as for any other text.
        }
        wrong(cell(column, number), "no-date", text);
        return null;
    }

    private static String at(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    private String cell(String column, int number) {
        return letters(known.getOrDefault(column, 0)) + number;
    }

    private void wrong(String cell, String reason, Object... arguments) {
        wrong.add(new WrongCell(cell, reason, List.of(arguments)));
    }

    /** The letters of a column, counted from zero. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
