package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Finding;

/** Runs over whole plans where these lie beside the project; they are no part of it. */
class FindingsOfDocumentsTests {

    private static final Path PLANS = Path.of("..", "..", "shared", "seeds");
    private static final int MOST = 140;
    private static final int MOST_GRAVE = 80;
    private static final Map<String, List<Finding>> READ = new HashMap<>();

    @BeforeEach
    void plansAreThere() {
        Assumptions.assumeTrue(Files.isDirectory(PLANS));
    }

    @ParameterizedTest
    @CsvSource({
        "004, list.negation, 3618, 2319",
        "004, list.owners, 3733, 3117",
        "004, list.number, 3683, 0",
        "004, list.word, 3696, 2765",
        "004, list.word, 3746, 3179",
        "004, list.condition-lost, 3377, 629",
        "004, list.cells, 3464, 0",
        "004, list.cells, 3507, 0",
        "004, list.cells, 3536, 0",
        "004, list.cells, 3550, 0",
        "004, list.cells, 3551, 0",
        "004, list.cells, 3597, 0",
        "004, text.doubled, 3723, 3015",
        "004, text.replacement, 3551, 0",
        "004, text.replacement, 3397, 0",
        "004, text.foreign-word, 1795, 0",
        "004, text.foreign-word, 555, 0",
        "004, text.markup, 2789, 0",
        "004, reference.attachment-title, 22, 975",
        "004, reference.unbalanced, 3603, 0",
        "004, reference.unbalanced, 2515, 0",
        "004, owner.repeated, 3762, 0",
        "004, owner.repeated, 3291, 0",
        "004, owner.by-reference, 1493, 0",
        "004, target.two-values, 140, 709",
        "004, target.two-dates, 198, 1447",
        "004, target.two-dates, 2070, 2000",
        "004, target.rate-elsewhere, 2570, 2415",
        "004, target.listed, 2573, 2513",
        "004, target.change, 985, 1074",
        "004, target.change, 985, 1076",
        "004, target.worse-than-baseline, 1779, 0",
        "004, target.benchmark-worse, 795, 0",
        "004, target.units, 2367, 0",
        "000, target.worse-than-baseline, 1518, 0",
        "000, list.deadline, 10478, 5948",
        "000, list.deadline, 10528, 6027",
        "000, deadline.day-missing, 208, 0",
        "000, deadline.day-missing, 6064, 0",
        "000, deadline.text-later, 8495, 0",
        "000, deadline.continuing-dated, 9049, 0",
        "000, text.replacement, 1243, 0",
        "000, text.replacement, 10258, 0",
        "000, text.doubled, 8809, 0",
        "000, text.doubled, 13766, 0",
        "000, text.numbering, 8653, 0",
        "002, target.rate, 47, 0",
        "002, reference.number-missing, 1196, 0",
        "003, text.duplicate-document, 184, 0"
    })
    void tellsWhatIsKnownToBeWrong(String file, String rule, int line, int other) throws IOException, Unreadable {
        assertThat(findings(file))
                .filteredOn(found -> found.rule().equals(rule))
                .anyMatch(found -> standsAt(found, line) && (other == 0 || standsAt(found, other)));
    }

    private static boolean standsAt(Finding found, int line) {
        return found.spans().stream().anyMatch(span -> span.fromLine() <= line && line <= span.toLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void doesNotFloodTheReader(String file) throws IOException, Unreadable {
        List<Finding> found = findings(file);

        assertThat(found).hasSizeLessThan(MOST);
        assertThat(found.stream().filter(f -> f.severity() != Finding.Severity.HINT))
                .hasSizeLessThan(MOST_GRAVE);
    }

    private static List<Finding> findings(String file) throws IOException, Unreadable {
        List<Finding> known = READ.get(file);
        if (known == null) {
            try (var files = Files.list(PLANS)) {
                Path path = files.filter(plan -> plan.getFileName().toString().startsWith(file))
                        .findFirst()
                        .orElseThrow();
                known = Findings.of(PlanReader.read(new SourceReader().read(path)), Set.of());
                READ.put(file, known);
            }
        }
        return known;
    }
}
