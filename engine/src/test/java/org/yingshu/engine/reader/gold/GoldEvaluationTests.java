package org.yingshu.engine.reader.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.sources.SourceDocument;

/**
 * The reader's measured quality must not fall; the floors lie a little below what docs/reader-quality.md gives. With
 * {@code -Dyingshu.differences=true} every difference is printed.
 */
class GoldEvaluationTests {

    private static final StringBuilder TABLE = new StringBuilder();

    private final GoldEvaluation evaluation = new GoldEvaluation("");
    /** Drawn and labelled after the rules were made. */
    private final GoldEvaluation fresh = new GoldEvaluation("fresh-");

    @BeforeEach
    void needsTheSourceDocuments() {
        for (SourceDocument document : SourceDocument.values()) {
            document.path();
        }
    }

    @AfterAll
    static void print() {
        if (TABLE.length() > 0) {
            System.out.printf(
                    "%-28s %5s %5s %5s %9s %9s%n%s", "element", "label", "read", "right", "precision", "recall", TABLE);
        }
    }

    private void scores(double precision, double recall, Score score) {
        TABLE.append(score).append('\n');
        assertThat(score.precision())
                .as("precision: " + score + evaluation.differences)
                .isGreaterThanOrEqualTo(precision);
        assertThat(score.recall())
                .as("recall: " + score + evaluation.differences)
                .isGreaterThanOrEqualTo(recall);
    }

    private void printDifferences() {
        if (Boolean.getBoolean("yingshu.differences")) {
            Stream.concat(evaluation.differences.stream(), fresh.differences.stream())
                    .forEach(difference -> TABLE.append("  ").append(difference).append('\n'));
        }
    }

    @Test
    void findsMeasures() {
        List<Score> scores = evaluation.measures();
        printDifferences();
        scores(0.95, 0.98, scores.get(0));
        scores(0.98, 0.98, scores.get(1));
        scores(0.95, 0.95, scores.get(2));
        scores(0.98, 0.98, scores.get(3));
    }

    @Test
    void findsOwners() {
        Score score = evaluation.owners();
        printDifferences();
        scores(0.98, 0.98, score);
    }

    @Test
    void findsDeadlines() {
        List<Score> scores = evaluation.deadlines();
        printDifferences();
        scores(0.98, 0.98, scores.get(0));
        scores(0.95, 0.75, scores.get(1));
    }

    @Test
    void findsTargets() {
        List<Score> scores = evaluation.targets();
        printDifferences();
        scores(0.95, 0.85, scores.get(0));
        scores(0.92, 0.92, scores.get(1));
        scores(0.90, 0.90, scores.get(2));
    }

    @Test
    void readsTheSecondSampleAsWell() {
        Score owners = fresh.owners();
        List<Score> deadlines = fresh.deadlines();
        List<Score> targets = fresh.targets();
        TABLE.append("the second sample:\n");
        printDifferences();
        scores(0.98, 0.98, owners);
        scores(0.98, 0.98, deadlines.get(0));
        scores(0.95, 0.90, deadlines.get(1));
        scores(0.92, 0.90, targets.get(0));
        scores(0.92, 0.92, targets.get(1));
        scores(0.95, 0.95, targets.get(2));
    }

    @Test
    void readsTables() {
        List<Score> scores = evaluation.tables();
        printDifferences();
        scores(0.99, 0.99, scores.get(0));
        TABLE.append(scores.get(1)).append('\n');
    }

    @Test
    void readsTaskRows() {
        List<Score> scores = evaluation.rows();
        printDifferences();
        scores.forEach(score -> scores(0.98, 0.98, score));
    }
}
