package org.yingshu.engine.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.yingshu.engine.reader.model.Coverage;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Link;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;

/** A reading a line as JSON (JSON Lines); {@code docs/reading.schema.json} describes the object. */
public final class ReadingJson implements ReadingReport {

    static final String SCHEMA = "https://yingshu.org/schema/reading-1.json";

    private final Writer writer;

    /** @param writer stays open */
    public ReadingJson(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void add(String file, Reading reading) throws IOException {
        try (JsonOut out = JsonOut.to(writer)) {
            out.object(() -> members(out, file, reading));
        }
        writer.write('\n');
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    static void members(JsonOut out, String file, Reading reading) {
        SourceText source = reading.source();
        var measures = new MeasureJson(out, source);
        var tables = new TableJson(out, source, measures);
        out.text("schema", SCHEMA);
        out.text("file", file);
        out.objects("documents", reading.documents(), measures::document);
        out.objects("lists", reading.lists(), tables::list);
        out.objects("tables", reading.tables(), tables::table);
        out.objects("links", reading.links(), link -> link(out, link));
        out.objects("findings", reading.findings(), finding -> finding(out, source, finding));
        out.object("coverage", () -> coverage(out, reading.coverage()));
    }

    private static void link(JsonOut out, Link link) {
        out.value("kind", link.kind());
        out.text("from", link.from());
        out.text("to", link.to());
        out.text("file", link.file());
        out.share("likeness", link.likeness());
    }

    static void finding(JsonOut out, SourceText source, Finding finding) {
        out.text("rule", finding.rule());
        out.value("severity", finding.severity());
        out.text("message", finding.message());
        out.text("messageEn", finding.messageEn());
        out.text("subject", finding.subject());
        out.spans("spans", source, finding.spans());
    }

    private static void coverage(JsonOut out, Coverage coverage) {
        out.number("characters", coverage.characters());
        Map<String, Integer> inOrder = new TreeMap<>(coverage.byKind());
        out.object("byKind", () -> inOrder.forEach(out::number));
        out.share("share", coverage.share());
    }
}
