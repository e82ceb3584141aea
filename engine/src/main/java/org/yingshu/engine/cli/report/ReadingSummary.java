package org.yingshu.engine.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yingshu.engine.cli.terminal.Colour;
import org.yingshu.engine.cli.terminal.DisplayWidth;
import org.yingshu.engine.cli.terminal.PlainText;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.cli.terminal.TextTable;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;

/** What was read, on a screenful. */
public final class ReadingSummary implements ReadingReport {

    private static final String INDENT = "  ";
    private static final int LONGEST_BAR = 30;

    private final Terminal terminal;

    public ReadingSummary(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void add(String file, Reading reading) {
        terminal.out()
                .println(terminal.paint(Colour.BOLD, file)
                        + INDENT
                        + terminal.say(
                                "summary.file",
                                terminal.number(reading.source().lineCount()),
                                terminal.number(reading.coverage().characters()),
                                percent(reading.coverage().share())));
        reading.documents().forEach(this::document);
        tables(reading);
        deadlines(Contents.deadlines(reading));
        coverage(reading);
        findings(reading);
        terminal.out().println();
        terminal.out().flush();
    }

    @Override
    public void close() {
        terminal.out().flush();
    }

    private void document(Document document) {
        var facts = new ArrayList<String>();
        facts.add(document.title());
        for (String fact : new String[] {document.number(), document.issuer(), document.date()}) {
            if (fact != null) {
                facts.add(fact);
            }
        }
        heading(PlainText.of(String.join(" · ", facts)));
        var table = new TextTable(
                terminal.say("summary.attachment"),
                terminal.say("measures"),
                terminal.say("sections"),
                terminal.say("safeguards"),
                terminal.say("duties"),
                terminal.say("targets"));
        for (Attachment attachment : document.attachments()) {
            table.row(
                    attachmentName(attachment),
                    attachment.measures().size(),
                    attachment.sections().size(),
                    attachment.safeguards().size(),
                    attachment.measures().stream()
                            .mapToInt(measure -> measure.blocks().size())
                            .sum(),
                    attachment.targets().size()
                            + attachment.measures().stream()
                                    .map(Measure::targets)
                                    .mapToInt(List::size)
                                    .sum());
        }
        print(table);
        if (!document.duplicates().isEmpty()) {
            terminal.out()
                    .println(INDENT
                            + terminal.say(
                                    "summary.duplicates", document.duplicates().size()));
        }
    }

    private String attachmentName(Attachment attachment) {
        return attachment.number() == null
                ? terminal.say("body") + " " + attachment.title()
                : terminal.say("attachment", attachment.number()) + " " + attachment.title();
    }

    private void tables(Reading reading) {
        var table = new TextTable(terminal.say("summary.tables"), terminal.say("rows"), terminal.say("repairs"));
        reading.lists()
                .forEach(list -> table.row(
                        list.title(),
                        list.rows().size(),
                        list.rows().stream()
                                .mapToInt(row -> row.repairs().size())
                                .sum()));
        reading.tables().forEach(one -> table.row(one.title(), one.rows().size(), "-"));
        if (!table.isEmpty()) {
            heading(terminal.say("summary.listsAndTables"));
            print(table);
        }
    }

    private void deadlines(List<Deadline> deadlines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Deadline deadline : deadlines) {
            counts.merge(bin(deadline), 1, Integer::sum);
        }
        if (counts.isEmpty()) {
            return;
        }
        heading(terminal.say("summary.deadlines"));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
        int width = counts.keySet().stream().mapToInt(DisplayWidth::of).max().orElse(0);
        counts.forEach((bin, count) -> terminal.out()
                .println(INDENT
                        + DisplayWidth.pad(bin, width)
                        + DisplayWidth.padLeft(terminal.number(count), 6)
                        + INDENT
                        + terminal.paint(
                                Colour.BLUE, "▇".repeat(Math.max(1, Math.round((float) count * LONGEST_BAR / most))))));
    }

    private String bin(Deadline deadline) {
        return deadline.until() != null ? deadline.until() : terminal.words().get("deadline", deadline.kind());
    }

    private void coverage(Reading reading) {
        heading(terminal.say("summary.coverage"));
        var table = new TextTable(terminal.say("kind"), terminal.say("characters"), "%");
        reading.coverage().byKind().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> table.row(
                        terminal.words().nameOf("kind", kind.getKey()),
                        terminal.number(kind.getValue()),
                        percent((double) kind.getValue()
                                / Math.max(1, reading.coverage().characters()))));
        print(table);
    }

    private void findings(Reading reading) {
        heading(terminal.say("findings"));
        var line = new StringBuilder(INDENT);
        for (Finding.Severity severity : Finding.Severity.values()) {
            String words = terminal.words().get("severity", severity) + " "
                    + terminal.number(FindingSelection.count(reading, severity));
            line.append(terminal.paint(CheckListing.colour(severity), words)).append("   ");
        }
        terminal.out().println(line.append(terminal.say("summary.seeCheck")));
    }

    private void heading(String text) {
        terminal.out().println();
        terminal.out().println(INDENT + terminal.paint(Colour.BOLD, text));
    }

    private void print(TextTable table) {
        if (!table.isEmpty()) {
            table.print(terminal, INDENT);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }
}
