package org.yingshu.shared.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180, with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would compute is made harmless by
 * an apostrophe before it (OWASP, CSV injection).
 */
final class CsvSink implements RowSink {

    private static final String COMPUTED = "=+-@\t\r";

    private final CellWords words;
    private final Writer out;

    CsvSink(Export<?> export, CellWords words, Target target) throws IOException {
        this.words = words;
        out = new BufferedWriter(new OutputStreamWriter(target.open(), StandardCharsets.UTF_8));
        out.write('\ufeff');
        write(export.columns().stream()
                .map(column -> words.word(column.title()))
                .toList());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        write(cells);
    }

    private void write(List<? extends @Nullable Object> cells) throws IOException {
        out.write(cells.stream().map(this::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private String quoted(@Nullable Object cell) {
        String text = words.of(cell);
        if (!(cell instanceof Number) && !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    /** The answer's stream is the server's to close. */
    @Override
    public void close() {}
}
