package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Rule;

class FindingsGuideTests {

    private static final Path GUIDE = Path.of("..", "docs", "findings.md");

    @Test
    void theGuideTellsEveryRuleAsItIs() throws IOException {
        List<String> told = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .toList();

        List<String> rules = Findings.rules().stream()
                .map(Rule::about)
                .map(rule ->
                        "| `%s` | %s | %s | %s".formatted(rule.id(), rule.severity(), rule.meaningEn(), rule.meaning()))
                .toList();
        assertThat(told).isEqualTo(rules);
    }

    @Test
    void idsAreUnique() {
        assertThat(Findings.rules().stream().map(Rule::about).map(About::id)).doesNotHaveDuplicates();
    }
}
