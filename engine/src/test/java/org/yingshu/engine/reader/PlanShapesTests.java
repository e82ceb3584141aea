package org.yingshu.engine.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.TaskRow;

/**
 * Small plans in the shapes that other cities and counties use, each beside what has to be read from it. After a
 * change of the rules {@code -Dyingshu.draw=true} writes the second files anew; a person then reads the difference.
 */
class PlanShapesTests {

    private static final Path SHAPES = Path.of("src/test/resources/org/yingshu/engine/reader/shapes");

    static Stream<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(SHAPES)) {
            return files.filter(file -> !file.toString().endsWith(".read")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsThePlanAsAPersonWould(Path plan) throws IOException {
        Reading reading = PlanReader.read(new SourceReader().read(plan));
        List<String> read = lines(reading);
        Path expected = SHAPES.resolve(plan.getFileName() + ".read");
        if (Boolean.getBoolean("yingshu.draw")) {
            Files.write(expected, read);
        }

        assertThat(read).containsExactlyElementsOf(Files.readAllLines(expected));
        assertThat(reading.coverage().share()).isEqualTo(1);
    }

    private static List<String> lines(Reading reading) {
        var lines = new ArrayList<String>();
        for (Document document : reading.documents()) {
            lines.add("文 " + document.title() + told(document.number()) + told(document.issuer())
                    + told(document.date()));
            for (Attachment attachment : document.attachments()) {
                for (Measure measure : attachment.measures()) {
                    lines.add("措 " + measure.path() + " " + measure.title());
                    measure.blocks().forEach(block -> lines.add("  " + duty(block)));
                    measure.milestones().forEach(time -> lines.add("  文中 " + time(time)));
                    measure.targets().forEach(target -> lines.add("  目标 " + target(target)));
                }
            }
        }
        reading.lists().forEach(list -> {
            lines.add("表 " + list.title());
            list.rows().forEach(row -> lines.add(row(row)));
        });
        reading.tables().forEach(table -> {
            lines.add("比 " + table.title() + " | " + String.join(" | ", table.header()));
            table.targets().forEach(target -> lines.add("  目标 " + target(target)));
        });
        return lines;
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : " | " + value;
    }

    private static String duty(Block block) {
        return owners(block.owners()) + " | " + times(block.deadlines()) + (block.shared() ? " | 同组" : "");
    }

    private static String row(TaskRow row) {
        return Stream.of(
                        "行 " + row.number(),
                        row.plan() + row.chapter(),
                        row.direction(),
                        row.content(),
                        owners(row.owners()),
                        times(row.deadlines()))
                .collect(joining(" | "));
    }

    private static String owners(List<Owner> owners) {
        return owners.stream()
                .map(owner -> owner.role()
                        + (owner.inferred() ? "? " : " ")
                        + owner.name()
                        + (owner.group() ? "*" : "")
                        + (owner.open() ? "…" : "")
                        + (owner.isPerson() ? "（人）" : ""))
                .collect(joining("; "));
    }

    private static String times(List<Deadline> deadlines) {
        return deadlines.stream().map(PlanShapesTests::time).collect(joining("; "));
    }

    private static String time(Deadline deadline) {
        return deadline.until() == null ? deadline.kind() + " " + deadline.raw() : deadline.until();
    }

    private static String target(Target target) {
        return "%s %s %s%s".formatted(target.subject(), target.comparator(), target.value(), target.unit());
    }
}
