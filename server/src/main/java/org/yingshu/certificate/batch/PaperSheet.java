package org.yingshu.certificate.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.certificate.batch.PaperRow.WrongCell;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.shared.table.RawCell;

/**
 * A table of papers that were given before: the first row names the columns, each other row is one paper. What is wrong is
 * named by its cell, all of it at once, so that a table is put right in one go.
 */
final class PaperSheet {

    /** What one transaction brings in within a minute; a longer table is better cut. */
    static final int MOST = 20_000;

    static final String NUMBER = "证照编号";
    static final String CODE = "持有人代码";
    static final String NAME = "持有人名称";
    static final String DAY = "颁发日期";
    static final String END = "有效期至";
    static final String FOREVER = "长期";

    private static final List<String> NEEDED = List.of(NUMBER, CODE, NAME, DAY);
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private final CertificateType type;
    private final LocalDate today;
    private final Consumer<PaperRow> receiver;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<WrongCell> wrong = new ArrayList<>();
    private boolean headed;
    private boolean readable;
    private int rows;

    PaperSheet(CertificateType type, LocalDate today, Consumer<PaperRow> receiver) {
        this.type = type;
        this.today = today;
        this.receiver = receiver;
    }

    /** The heads of a table for this type, in order. */
    static List<String> heads(CertificateType type) {
        var heads = new ArrayList<>(NEEDED);
        heads.add(END);
        type.fields().forEach(field -> heads.add(field.name()));
        return heads;
    }

    /** The columns that the table has, once its first row was read. */
    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    void row(int line, List<RawCell> cells) {
        if (!headed) {
            headed = true;
            head(line, cells);
            readable = wrong.isEmpty();
            if (!readable) {
                give(line, Map.of(), null);
            }
        } else if (readable && cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows++;
            if (rows <= MOST) {
                paper(line, cells);
            } else if (rows == MOST + 1) {
                wrong("A" + line, "", "too-many", MOST);
                give(line, Map.of(), null);
            }
        }
    }

    /** To be called behind the last row. */
    void end() {
        if (rows == 0 && (readable || !headed)) {
            wrong("A2", "", "empty");
            give(2, Map.of(), null);
        }
    }

    private void give(int line, Map<String, String> cells, @Nullable Paper paper) {
        receiver.accept(new PaperRow(line, columns, cells, wrong.isEmpty() ? paper : null, List.copyOf(wrong)));
        wrong.clear();
    }

    private void head(int line, List<RawCell> cells) {
        List<String> known = heads(type);
        for (int at = 0; at < cells.size(); at++) {
            // A star marks what is required in the table that is given out.
            String head = cells.get(at).text().strip().replaceAll("[*＊]$", "");
            if (head.isEmpty()) {
                continue;
            }
            if (!known.contains(head)) {
                wrong(PaperRow.letters(at) + line, head, "unknown-column", head);
            } else if (columns.putIfAbsent(head, at) != null) {
                wrong(PaperRow.letters(at) + line, head, "same-column", head);
            }
        }
        var needed = new ArrayList<>(NEEDED);
        type.fields().stream().filter(CertificateType.Field::required).forEach(field -> needed.add(field.name()));
        needed.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> wrong("A" + line, name, "no-column", name));
    }

    private void paper(int line, List<RawCell> cells) {
        var all = new LinkedHashMap<String, String>();
        columns.keySet().forEach(head -> all.put(head, at(cells, head).text().strip()));
        String number = text(line, cells, NUMBER, 100, true);
        String code = text(line, cells, CODE, 40, true);
        String name = text(line, cells, NAME, 200, true);
        LocalDate day = day(line, cells, DAY, true);
        if (day != null && day.isAfter(today)) {
            wrong(line, DAY, "future", day.toString());
        }
        boolean forever = at(cells, END).text().strip().equals(FOREVER);
        LocalDate end = forever ? null : day(line, cells, END, false);
        if (end != null && end.isBefore(today)) {
            wrong(line, END, "over", end.toString());
        }
        if (!code.isEmpty() && !isCode(type.holder(), code)) {
            wrong(line, CODE, "holder-code", code);
        }
        var fields = new LinkedHashMap<String, String>();
        for (CertificateType.Field field : type.fields()) {
            String value = text(line, cells, field.name(), 1000, field.required());
            if (!value.isEmpty()) {
                fields.put(field.element(), value);
            }
        }
        Integer first = number.isEmpty() ? null : seen.putIfAbsent(number, line);
        if (first != null) {
            wrong(line, NUMBER, "same-paper", first);
        }
        give(line, all, day == null ? null : new Paper(number, code, name, day, end, forever, fields));
    }

    private static boolean isCode(HolderKind holder, String code) {
        return switch (holder) {
            case ENTERPRISE -> CreditCode.parse(code).isValid();
            case PERSON -> CitizenId.parse(code).isValid();
            case PROJECT -> true;
        };
    }

    private String text(int line, List<RawCell> cells, String head, int most, boolean needed) {
        RawCell cell = at(cells, head);
        String text = cell.text().strip();
        if (cell.nature() == RawCell.Nature.FORMULA || cell.nature() == RawCell.Nature.ERROR) {
            wrong(line, head, "formula");
        } else if (text.isEmpty() && needed) {
            wrong(line, head, "missing", head);
        } else if (text.length() > most) {
            wrong(line, head, "too-long", most);
        }
        return text;
    }

    private @Nullable LocalDate day(int line, List<RawCell> cells, String head, boolean needed) {
        String text = text(line, cells, head, 40, needed);
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException e) {
            // No such day: told below, as for any other text.
        }
        wrong(line, head, "no-date", text);
        return null;
    }

    private RawCell at(List<RawCell> cells, String head) {
        int at = columns.getOrDefault(head, -1);
        return at >= 0 && at < cells.size() ? cells.get(at) : RawCell.EMPTY;
    }

    private void wrong(int line, String head, String reason, Object... arguments) {
        wrong(PaperRow.letters(columns.getOrDefault(head, 0)) + line, head, reason, arguments);
    }

    private void wrong(String cell, String head, String reason, Object... arguments) {
        wrong.add(new WrongCell(cell, head, reason, List.of(arguments)));
    }
}
