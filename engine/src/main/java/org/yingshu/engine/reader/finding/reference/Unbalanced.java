package org.yingshu.engine.reader.finding.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** A quotation or a title that is opened and never closed: where it ends, the reader must guess. */
final class Unbalanced implements Rule {

    private static final String[] PAIRS = {"《》", "“”"};

    @Override
    public About about() {
        return About.of(
                        "reference.unbalanced",
                        Severity.WARNING,
                        "书名号或引号不成对",
                        "A title or a quotation is not closed, or not opened")
                .folding(20, "有%d处书名号或引号不成对", "%d titles or quotations are not closed, or not opened");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Stream<Finding> body = plan.allMeasures().stream()
                .flatMap(measure -> check(
                        plan,
                        measure.path(),
                        measure.measure().text(),
                        measure.measure().span()));
        Stream<Finding> rows = plan.rows().stream()
                .filter(row -> !row.isRepaired("content"))
                .flatMap(row -> Stream.of(row.row().direction(), row.row().content())
                        .filter(cell -> !cell.equals(row.row().direction()) || !row.isRepaired("direction"))
                        .flatMap(cell ->
                                check(plan, row.subject(), cell, row.row().span())));
        return Stream.concat(body, rows);
    }

    private Stream<Finding> check(Plan plan, String subject, String text, Span whole) {
        var found = new ArrayList<Finding>();
        String plain = text.replaceAll("\\s", "");
        for (String pair : PAIRS) {
            int at = unpaired(plain, pair.charAt(0), pair.charAt(1));
            if (at >= 0) {
                int from = Math.max(0, at - 6);
                int to = Math.min(plain.length(), at + 10);
                String around = plain.substring(from, to);
                found.add(about().finding(
                                "“%s”不成对：…%s…".formatted(plain.charAt(at), around),
                                "%s has no partner: …%s…".formatted(plain.charAt(at), around),
                                subject,
                                plan.manuscript().find(whole, around, at - from, at - from + 1)));
            }
        }
        return found.stream();
    }

    /** Index of the sign without a partner, or -1. A quotation inside a quotation is common and no slip. */
    private static int unpaired(String text, char open, char close) {
        var opened = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == open) {
                opened.add(i);
            } else if (text.charAt(i) == close) {
                if (opened.isEmpty()) {
                    return i;
                }
                opened.pollLast();
            }
        }
        return opened.isEmpty() ? -1 : opened.getLast();
    }
}
