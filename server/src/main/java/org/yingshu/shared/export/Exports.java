package org.yingshu.shared.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.yingshu.shared.Page;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.ProblemTexts;

/**
 * Sends a list as a file, page by page: a million rows need no more memory than one page, and the list that is exported
 * is the list that is seen, for it is the same query.
 *
 * <pre>{@code
 * private static final Export<DutyRow> EXPORT = Export.<DutyRow>named("ledger.export.duties")      // 任务台账
 *         .column("ledger.export.title", 40, DutyRow::title)                                       // 任务
 *         .column("ledger.export.status", row -> new Export.Word("ledger.status." + row.status())) // 状态
 *         .column("ledger.export.due", DutyRow::due);                                              // 完成时限
 *
 * @GetMapping("/api/ledger/duties/export")
 * @PreAuthorize("hasAuthority('ledger:export')")
 * void export(DutyFilter filter, @RequestParam(defaultValue = "XLSX") ExportFormat format, Locale reader,
 *         HttpServletResponse response) throws IOException {
 *     exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
 * }
 * }</pre>
 *
 * <p>The reader's language is that of headings, of codes' words, and of what has an English name. The codes stand in {@code messages/<module>_{zh,en}.properties}. The work stays on the request's thread, so the
 * caller's data scope holds for every page. A problem while the rows are read is answered as a problem, not as half a
 * workbook: nothing is sent before the last row is there (a CSV is sent as it goes).
 */
@Component
public class Exports {

    /** Rows to ask for at a time. */
    public static final int PAGE = 1000;

    private final ProblemTexts texts;
    private final EnglishNames names;
    private final Clock clock;

    Exports(ProblemTexts texts, EnglishNames names, Clock clock) {
        this.texts = texts;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Sends all pages.
     *
     * @param pages the page that follows the cursor, null for the first; {@link #PAGE} rows each is a good size
     */
    public <T> void send(
            HttpServletResponse response,
            Export<T> export,
            ExportFormat format,
            Locale reader,
            Function<@Nullable String, Page<T>> pages)
            throws IOException {
        Page<T> first = pages.apply(null);
        try (RowSink sink = sink(format, export, reader, () -> open(response, export, format, reader))) {
            Page<T> page = first;
            while (true) {
                for (T row : page.items()) {
                    sink.row(export.columns().stream()
                            .map(column -> column.value().apply(row))
                            .toList());
                }
                if (page.next() == null) {
                    break;
                }
                page = pages.apply(page.next());
            }
            sink.finish();
        }
    }

    /** For a list that is at hand as a whole. */
    public <T> void send(
            HttpServletResponse response, Export<T> export, ExportFormat format, Locale reader, List<T> rows)
            throws IOException {
        send(response, export, format, reader, after -> new Page<>(rows, null, (long) rows.size()));
    }

    private <T> RowSink sink(ExportFormat format, Export<T> export, Locale reader, RowSink.Target target)
            throws IOException {
        var words = new CellWords(texts, export.asEntered() ? null : names, reader);
        return format == ExportFormat.CSV
                ? new CsvSink(export, words, target)
                : new WorkbookSink(export, words, target);
    }

    private OutputStream open(HttpServletResponse response, Export<?> export, ExportFormat format, Locale reader)
            throws IOException {
        String name = texts.text(export.name(), List.of(), reader)
                + LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE) + "." + format.suffix();
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }
}
