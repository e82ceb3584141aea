package org.yingshu.certificate.backlog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.backlog.BacklogController.OldPaper;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.shared.table.RawCell;

/**
 * A table of papers that were given before: the first row names the columns, each other row is one paper. What is wrong is
 * named by its cell, all of it at once, so that a table is put right in one go.
 */
final class OldPaperSheet {

    /** A table of more is better cut: its answer goes through a browser. */
    static final int MOST = 5_000;

    static final String CODE = "持有人代码";
    static final String NAME = "持有人名称";
    static final String DAY = "颁发日期";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /**
     * A cell that must be corrected.
     *
     * @param cell such as C5
     * @param reason the last part of the message's code, certificate.cell.…
     */
    record WrongCell(String cell, String reason, List<Object> arguments) {}

    record Read(List<OldPaper> papers, List<WrongCell> wrong) {}

    private final CertificateType type;
    private final LocalDate today;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<OldPaper> papers = new ArrayList<>();
    private final List<WrongCell> wrong = new ArrayList<>();
    private boolean headed;
    private boolean readable;

    OldPaperSheet(CertificateType type, LocalDate today) {
        this.type = type;
        this.today = today;
    }

    /** The heads of a table for this type, in order. */
    static List<String> heads(CertificateType type) {
        var heads = new ArrayList<>(List.of(CODE, NAME, DAY));
        type.fields().forEach(field -> heads.add(field.name()));
        return heads;
    }

    void row(int line, List<RawCell> cells) {
        if (!headed) {
            headed = true;
            head(line, cells);
            readable = wrong.isEmpty();
        } else if (!readable) {
            return; // Without its columns no row says anything.
        } else if (line <= MOST + 1) {
            paper(line, cells);
        } else if (line == MOST + 2) {
            wrong("A" + line, "too-many", MOST);
        }
    }

    Read read() {
        if (papers.isEmpty() && wrong.isEmpty()) {
            wrong("A2", "empty");
        }
        return new Read(List.copyOf(papers), List.copyOf(wrong));
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
                wrong(letters(at) + line, "unknown-column", head);
            } else if (columns.putIfAbsent(head, at) != null) {
                wrong(letters(at) + line, "same-column", head);
            }
        }
        var needed = new ArrayList<>(List.of(CODE, NAME, DAY));
        type.fields().stream().filter(CertificateType.Field::required).forEach(field -> needed.add(field.name()));
        needed.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> wrong("A" + line, "no-column", name));
    }

    private void paper(int line, List<RawCell> cells) {
        int before = wrong.size();
        String code = text(line, cells, CODE, 40, true);
        String name = text(line, cells, NAME, 200, true);
        LocalDate day = day(line, cells);
        if (!code.isEmpty() && !isCode(code)) {
            wrong(line, CODE, "holder-code", code);
        }
        var fields = new LinkedHashMap<String, String>();
        for (CertificateType.Field field : type.fields()) {
            String value = text(line, cells, field.name(), 1000, field.required());
            if (!value.isEmpty()) {
                fields.put(field.element(), value);
            }
        }
        if (day != null) {
            Integer first = seen.putIfAbsent(code + " " + day, line);
            if (first != null) {
                wrong(line, CODE, "same-paper", first);
            }
        }
        if (wrong.size() == before && day != null) {
            papers.add(new OldPaper(code, name, fields, day));
        }
    }

    private boolean isCode(String code) {
        return switch (type.holder()) {
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

    private @Nullable LocalDate day(int line, List<RawCell> cells) {
        String text = text(line, cells, DAY, 40, true);
        Matcher parts = DATE.matcher(text);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (parts.matches()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
                if (!day.isAfter(today)) {
                    return day;
                }
                wrong(line, DAY, "future", text);
                return null;
            }
        } catch (DateTimeException e) {
            // No such day: told below, as for any other text.
        }
        wrong(line, DAY, "no-date", text);
        return null;
    }

    private RawCell at(List<RawCell> cells, String head) {
        int at = columns.getOrDefault(head, -1);
        return at >= 0 && at < cells.size() ? cells.get(at) : RawCell.EMPTY;
    }

    private void wrong(int line, String head, String reason, Object... arguments) {
        wrong(letters(columns.getOrDefault(head, 0)) + line, reason, arguments);
    }

    private void wrong(String cell, String reason, Object... arguments) {
        wrong.add(new WrongCell(cell, reason, List.of(arguments)));
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
