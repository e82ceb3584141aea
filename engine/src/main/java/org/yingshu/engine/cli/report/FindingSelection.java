package org.yingshu.engine.cli.report;

import java.util.Comparator;
import java.util.Set;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.Span;

/**
 * Which findings are wanted, the gravest first and then as they stand in the text.
 *
 * @param off ids of rules, or of whole families ({@code owner} for {@code owner.no-lead} and its like)
 */
public record FindingSelection(Set<String> off, Finding.Severity least) {

    private static final Span NOWHERE = new Span(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1);

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding ->
                    finding.spans().isEmpty() ? NOWHERE : finding.spans().get(0))
            .thenComparing(Finding::rule);

    public Reading apply(Reading reading) {
        return reading.withFindings(
                reading.findings().stream().filter(this::wants).sorted(ORDER).toList());
    }

    private boolean wants(Finding finding) {
        return finding.severity().compareTo(least) <= 0
                && off.stream()
                        .noneMatch(rule ->
                                finding.rule().equals(rule) || finding.rule().startsWith(rule + "."));
    }

    public static int count(Reading reading, Finding.Severity severity) {
        return (int) reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
