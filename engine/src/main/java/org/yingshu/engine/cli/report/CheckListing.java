package org.yingshu.engine.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.cli.terminal.Colour;
import org.yingshu.engine.cli.terminal.PlainText;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** The findings of a file as lines for a person, those of one rule together. */
public final class CheckListing implements ReadingReport {

    private static final int SHOWN_OF_A_RULE = 5;
    /** A finding that stands for many has as many places. */
    private static final int SHOWN_OF_A_FINDING = 6;

    private final Terminal terminal;
    private final boolean all;

    /** @param all also those behind the first {@value #SHOWN_OF_A_RULE} of a rule */
    public CheckListing(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.all = all;
    }

    @Override
    public void add(String file, Reading reading) {
        terminal.out().println(terminal.paint(Colour.BOLD, file));
        rules(reading.findings()).values().forEach(findings -> rule(reading.source(), findings));
        terminal.out().println("  " + closing(reading));
        terminal.out().println();
        terminal.out().flush();
    }

    @Override
    public void close() {
        terminal.out().flush();
    }

    private static Map<String, List<Finding>> rules(List<Finding> findings) {
        var rules = new LinkedHashMap<String, List<Finding>>();
        for (Finding finding : findings) {
            rules.computeIfAbsent(finding.severity() + " " + finding.rule(), key -> new ArrayList<>())
                    .add(finding);
        }
        return rules;
    }

    private void rule(SourceText source, List<Finding> findings) {
        Finding first = findings.get(0);
        terminal.out()
                .println("  "
                        + terminal.paint(
                                colour(first.severity()), terminal.words().get("severity", first.severity()))
                        + "  " + terminal.paint(Colour.BOLD, first.rule())
                        + (findings.size() > 1
                                ? terminal.paint(Colour.FAINT, "  ×" + terminal.number(findings.size()))
                                : ""));
        int shown = all ? findings.size() : Math.min(findings.size(), SHOWN_OF_A_RULE);
        findings.subList(0, shown).forEach(finding -> finding(source, finding));
        if (shown < findings.size()) {
            terminal.out()
                    .println(
                            "    " + terminal.paint(Colour.FAINT, terminal.say("check.more", findings.size() - shown)));
        }
    }

    private void finding(SourceText source, Finding finding) {
        String message = PlainText.of(terminal.words().language().choose(finding.message(), finding.messageEn()));
        String subject =
                finding.subject().isEmpty() ? "" : "  " + terminal.paint(Colour.FAINT, PlainText.of(finding.subject()));
        terminal.out().println("    " + message + subject);
        List<Span> spans = finding.spans();
        int shown = all ? spans.size() : Math.min(spans.size(), SHOWN_OF_A_FINDING);
        for (Span span : spans.subList(0, shown)) {
            terminal.out()
                    .println("      " + terminal.paint(Colour.BLUE, place(source, span)) + "  "
                            + Quotation.of(source, span).painted(terminal));
        }
        if (shown < spans.size()) {
            terminal.out()
                    .println("      " + terminal.paint(Colour.FAINT, terminal.say("check.more", spans.size() - shown)));
        }
    }

    private String place(SourceText source, Span span) {
        String lines = span.fromLine() == span.toLine()
                ? terminal.say("span.line", span.fromLine())
                : terminal.say("span.lines", span.fromLine(), span.toLine());
        String place = source.place(span.fromLine());
        return place == null ? lines : lines + " (" + place + ")";
    }

    private String closing(Reading reading) {
        if (reading.findings().isEmpty()) {
            return terminal.say("check.none");
        }
        return terminal.say(
                "check.counts",
                terminal.number(FindingSelection.count(reading, Finding.Severity.ERROR)),
                terminal.number(FindingSelection.count(reading, Finding.Severity.WARNING)),
                terminal.number(FindingSelection.count(reading, Finding.Severity.HINT)));
    }

    static Colour colour(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Colour.RED;
            case WARNING -> Colour.YELLOW;
            case HINT -> Colour.BLUE;
        };
    }
}
