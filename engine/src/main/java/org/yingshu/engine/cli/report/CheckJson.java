package org.yingshu.engine.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;

/** The findings of a file as one line of JSON; {@code docs/check.schema.json} describes the object. */
public final class CheckJson implements ReadingReport {

    static final String SCHEMA = "https://yingshu.org/schema/check-1.json";

    private final Writer writer;

    /** @param writer stays open */
    public CheckJson(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void add(String file, Reading reading) throws IOException {
        try (JsonOut out = JsonOut.to(writer)) {
            out.object(() -> {
                out.text("schema", SCHEMA);
                out.text("file", file);
                out.objects(
                        "findings", reading.findings(), finding -> ReadingJson.finding(out, reading.source(), finding));
                out.object("counts", () -> {
                    for (Finding.Severity severity : Finding.Severity.values()) {
                        out.number(severity.name().toLowerCase(Locale.ROOT), FindingSelection.count(reading, severity));
                    }
                });
            });
        }
        writer.write('\n');
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
