package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yingshu.engine.reader.gold.Gold;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

/** What the reader says stands in the text, where it says it stands. */
class ProvenanceTests {

    /** Page numbers and markdown signs may stand inside a name. */
    private static final Pattern NOISE =
            Pattern.compile("\\n\\s*(?:[—-]\\s*\\d+\\s*[—-]|#[^\\n]*|\\d+)\\s*(?=\\n)|\\*\\*|</?[a-z]+>");

    @ParameterizedTest
    @EnumSource
    void accountsForAllOfTheText(SourceDocument document) {
        Reading reading = document.reading();

        assertThat(reading.coverage().share()).isGreaterThanOrEqualTo(0.99);
        assertThat(reading.coverage().characters())
                .isEqualTo(Gold.length(reading.source().text()));
        assertThat(reading.coverage().byKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(reading.coverage().characters());
    }

    @ParameterizedTest
    @EnumSource
    void pointsIntoTheText(SourceDocument document) {
        SourceText source = document.reading().source();

        assertThat(spans(document)).isNotEmpty().allSatisfy(span -> {
            assertThat(span.toLine()).isLessThanOrEqualTo(source.lineCount());
            assertThat(span.toColumn() - 1)
                    .isLessThanOrEqualTo(source.line(span.toLine()).length());
        });
    }

    private static List<Span> spans(SourceDocument document) {
        Reading reading = document.reading();
        var spans = new ArrayList<Span>();
        reading.documents().forEach(read -> spans.add(read.span()));
        document.attachments().forEach(attachment -> spans.add(attachment.span()));
        document.measures().forEach(measure -> {
            spans.add(measure.span());
            measure.blocks().forEach(block -> spans.add(block.span()));
        });
        owners(document).forEach(owner -> spans.add(owner.span()));
        deadlines(document).forEach(deadline -> spans.add(deadline.span()));
        targets(document).forEach(target -> spans.add(target.span()));
        reading.tables().forEach(table -> spans.add(table.span()));
        reading.lists().forEach(list -> {
            spans.add(list.span());
            list.rows().forEach(row -> spans.add(row.span()));
        });
        return spans;
    }

    @ParameterizedTest
    @EnumSource
    void quotesOwnersAsPrinted(SourceDocument document) {
        SourceText source = document.reading().source();

        var softly = new SoftAssertions();
        owners(document).forEach(owner -> softly.assertThat(printed(source, owner.span()))
                .as(owner.toString())
                .isEqualTo(Gold.withoutBlanks(owner.raw())));
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void quotesDeadlinesAsPrinted(SourceDocument document) {
        SourceText source = document.reading().source();

        var softly = new SoftAssertions();
        deadlines(document).forEach(deadline -> softly.assertThat(printed(source, deadline.span()))
                .as(deadline.toString())
                .isEqualTo(Gold.withoutBlanks(deadline.raw())));
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheNumbersOfTargetsFromTheirPlace(SourceDocument document) {
        SourceText source = document.reading().source();

        var softly = new SoftAssertions();
        targets(document).forEach(target -> softly.assertThat(printed(source, target.span()))
                .as(target.toString())
                .contains(Gold.withoutBlanks(target.value())));
        softly.assertAll();
    }

    private static String printed(SourceText source, Span span) {
        int from = source.lineStart(span.fromLine()) + span.fromColumn() - 1;
        int to = source.lineStart(span.toLine()) + span.toColumn() - 1;
        return Gold.withoutBlanks(
                NOISE.matcher(source.text().substring(from, to)).replaceAll(""));
    }

    private static Stream<Owner> owners(SourceDocument document) {
        return Stream.concat(
                document.measures()
                        .flatMap(measure -> measure.blocks().stream())
                        .flatMap(block -> block.owners().stream()),
                document.reading().lists().stream()
                        .flatMap(list -> list.rows().stream())
                        .flatMap(row -> row.owners().stream()));
    }

    private static Stream<Deadline> deadlines(SourceDocument document) {
        Stream<Deadline> ofMeasures = document.measures()
                .flatMap(measure -> Stream.concat(
                        measure.milestones().stream(),
                        measure.blocks().stream().flatMap(block -> block.deadlines().stream())));
        return Stream.concat(
                ofMeasures,
                document.reading().lists().stream()
                        .flatMap(list -> list.rows().stream())
                        .flatMap(row -> row.deadlines().stream()));
    }

    private static Stream<Target> targets(SourceDocument document) {
        return Stream.of(
                        document.measures().map(Measure::targets),
                        document.attachments().stream().map(attachment -> attachment.targets()),
                        document.reading().tables().stream().map(table -> table.targets()))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }
}
