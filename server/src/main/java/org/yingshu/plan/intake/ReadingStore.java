package org.yingshu.plan.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.cli.report.ReadingJson;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.journal.JournalJson;
import org.yingshu.shared.Ids;

/** Stores what was read beside the plans: lines, elements, findings, citations. Joins the transaction in hand. */
@Repository
class ReadingStore {

    private static final String ZERO = "\u0000";

    private final JdbcTemplate jdbc;
    private final JournalJson json;

    ReadingStore(JdbcTemplate jdbc, JournalJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void addReading(UUID intake, String region, Reading reading) {
        SourceText source = reading.source();
        String[] lines = IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(source::line)
                .map(line -> line.replace(ZERO, ""))
                .toArray(String[]::new);
        String @Nullable [] places = source.place(1) == null
                ? null
                : IntStream.rangeClosed(1, source.lineCount())
                        .mapToObj(source::place)
                        .toArray(String[]::new);
        var elements = new StringWriter();
        try {
            new ReadingJson(elements).add(source.name(), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.update(connection -> {
            var insert = connection.prepareStatement(
                    "insert into plan.reading (intake, region, lines, places, reading) values (?, ?, ?, ?, ?::jsonb)");
            insert.setObject(1, intake);
            insert.setString(2, region);
            insert.setArray(3, connection.createArrayOf("text", lines));
            insert.setArray(4, places == null ? null : connection.createArrayOf("text", places));
            insert.setString(5, elements.toString().replace("\\u0000", ""));
            return insert;
        });
    }

    void addFindings(UUID plan, String region, List<Finding> findings) {
        List<Object[]> rows = IntStream.range(0, findings.size())
                .mapToObj(i -> {
                    Finding finding = findings.get(i);
                    return new Object[] {
                        plan,
                        i + 1,
                        region,
                        finding.rule(),
                        finding.severity().name(),
                        finding.message(),
                        finding.messageEn(),
                        finding.subject(),
                        json.write(finding.spans().stream()
                                .map(TasksOfReading::span)
                                .toList())
                    };
                })
                .toList();
        jdbc.batchUpdate("""
                insert into plan.finding (plan, no, region, rule, severity, message, message_en, subject, spans)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
    }

    void addCitations(UUID plan, String region, List<Citations.Cited> cited) {
        jdbc.batchUpdate(
                """
                insert into plan.basis (id, title, number) values (?, ?, ?)
                on conflict (title) do update set number = coalesce(basis.number, excluded.number)
                """,
                cited.stream()
                        .map(one -> new Object[] {Ids.next(), one.title(), one.number()})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into plan.citation (plan, basis, region, no, span)
                select ?, id, ?, ?, ?::jsonb from plan.basis where title = ?
                """,
                IntStream.range(0, cited.size())
                        .mapToObj(i -> new Object[] {
                            plan,
                            region,
                            i + 1,
                            json.write(cited.get(i).span()),
                            cited.get(i).title()
                        })
                        .toList());
    }
}
