package org.yingshu.engine.reader.finding.rule;

import java.util.List;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/** What a row of a task list says, held against the measure it stands for. */
public final class Comparison {

    private static final int CONTEXT = 8;

    private final String row;
    private final String body;
    private final Span rowSpan;
    private final Span bodySpan;
    private final Manuscript manuscript;
    private final List<Change> changes;

    private Comparison(String row, String body, Span rowSpan, Span bodySpan, Manuscript manuscript) {
        this.row = row;
        this.body = body;
        this.rowSpan = rowSpan;
        this.bodySpan = bodySpan;
        this.manuscript = manuscript;
        this.changes = Difference.between(folded(row), folded(body)).stream()
                .map(change -> new Change(this, change.fromA(), change.toA(), change.fromB(), change.toB()))
                .toList();
    }

    static Comparison of(TaskRow row, Measure measure, Manuscript manuscript) {
        return new Comparison(
                withoutBlanks(row.content()), withoutBlanks(measure.text()), row.span(), measure.span(), manuscript);
    }

    public List<Change> changes() {
        return changes;
    }

    /** The row's content without blanks. */
    public String row() {
        return row;
    }

    /** The measure's text without blanks. */
    public String body() {
        return body;
    }

    /** Letters of the row that the measure has as well, from 0 to 1. */
    public double kept() {
        int changed =
                changes.stream().mapToInt(change -> change.inRow().length()).sum();
        return row.isEmpty() ? 0 : 1 - changed / (double) row.length();
    }

    /** One stretch that differs, offsets into {@link #row()} and {@link #body()}. */
    public record Change(Comparison comparison, int rowFrom, int rowTo, int bodyFrom, int bodyTo) {

        public String inRow() {
            return comparison.row.substring(rowFrom, rowTo);
        }

        public String inBody() {
            return comparison.body.substring(bodyFrom, bodyTo);
        }

        /** The words of the row with a few before and behind, so that a reader finds the place. */
        public String rowWords() {
            return around(comparison.row, rowFrom, rowTo);
        }

        public String bodyWords() {
            return around(comparison.body, bodyFrom, bodyTo);
        }

        public Span rowSpan() {
            return comparison.place(comparison.row, comparison.rowSpan, rowFrom, rowTo);
        }

        public Span bodySpan() {
            return comparison.place(comparison.body, comparison.bodySpan, bodyFrom, bodyTo);
        }

        public char rowBefore() {
            return rowFrom == 0 ? '\n' : comparison.row.charAt(rowFrom - 1);
        }

        public char rowBehind() {
            return rowTo == comparison.row.length() ? '\n' : comparison.row.charAt(rowTo);
        }

        public char bodyBehind() {
            return bodyTo == comparison.body.length() ? '\n' : comparison.body.charAt(bodyTo);
        }

        /** Nothing but signs differ. */
        public boolean isPunctuation() {
            return (inRow() + inBody()).chars().noneMatch(Character::isLetterOrDigit);
        }
    }

    private Span place(String text, Span whole, int from, int to) {
        int start = Math.max(0, from - CONTEXT);
        int end = Math.min(text.length(), to + CONTEXT);
        Span wide = manuscript.find(whole, text.substring(start, end), from - start, to - start);
        if (!wide.equals(whole)) {
            return wide;
        }
        // an empty stretch has no place: show the words around it
        return manuscript.find(whole, text.substring(start, end));
    }

    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - CONTEXT);
        int end = Math.min(text.length(), to + CONTEXT);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private static String withoutBlanks(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Passage.isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Half and full width, and the kinds of quotation marks, make no difference. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '（' -> '(';
                        case '）' -> ')';
                        case '，' -> ',';
                        case '；' -> ';';
                        case '：' -> ':';
                        case '％' -> '%';
                        case '“', '”', '"' -> '"';
                        case '－', '—', '–' -> '-';
                        default -> c;
                    });
        }
        return folded.toString();
    }
}
