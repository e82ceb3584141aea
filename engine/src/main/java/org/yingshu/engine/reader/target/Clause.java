package org.yingshu.engine.reader.target;

import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/**
 * A part of a sentence between two commas.
 *
 * @param masked its characters, those of brackets, dates and names hidden
 * @param offset where it begins in the passage
 */
record Clause(Passage passage, String masked, int offset) {

    /** What stands there in truth, stray marks at both ends left out. */
    String printed(int from, int to) {
        return passage.text().substring(offset + from, offset + to).strip();
    }

    /** What stands there, without brackets, dates and blanks. */
    String words(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = masked.charAt(i);
            if (c != Masking.BRACKET && c != Masking.DATE && !Passage.isBlank(c)) {
                words.append(passage.charAt(offset + i));
            }
        }
        return words.toString();
    }

    Span span(int from, int to) {
        return passage.sub(offset + from, offset + to).span();
    }

    /** Behind the last word; brackets and closing quotation marks may follow. */
    int endOfWords() {
        int end = masked.length();
        while (end > 0 && "”\" \uE001".indexOf(masked.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** What is promised of the subject in words that stand between the two places. */
    Target promised(
            Frame frame,
            Subject subject,
            Target.Comparator kind,
            String value,
            String unit,
            String benchmark,
            int from,
            int to) {
        String before = masked.substring(from, to);
        return new Target(
                subject.name(),
                kind,
                value,
                unit,
                subject.condition().isEmpty() ? frame.condition : subject.condition(),
                subject.place().isEmpty() ? frame.defaultPlace : subject.place(),
                subject.baseline().isEmpty() ? null : subject.baseline(),
                benchmark.isEmpty() ? null : benchmark,
                frame.due,
                StrengthWords.of(before, frame.sentence),
                printed(from, to),
                span(from, to));
    }

    /** Marks at the beginning of a stretch, which are no part of what is quoted from it. */
    static int leadingMarks(String text) {
        int marks = 0;
        while (marks < text.length() && "、，,： ”".indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    int length() {
        return masked.length();
    }

    /** The words of a bracket, its marks left out; empty where the hidden stretch is a quotation. */
    String bracket(int from, int to) {
        String printed = printed(from, to);
        boolean quoted = printed.startsWith("“") || printed.startsWith("\"");
        return quoted || printed.length() < 2 ? "" : printed.substring(1, printed.length() - 1);
    }
}
