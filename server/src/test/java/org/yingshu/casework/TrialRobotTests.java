package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.matter.Matters;
import org.yingshu.matter.Offer;
import org.yingshu.matter.TrialFiling;

/** The robot takes a case to its end, or says where it stopped; and nobody can tell that it was there. */
@CaseworkTest
class TrialRobotTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Counter counter;

    @Autowired
    TrialFiling robot;

    @Autowired
    Matters matters;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void today() {
        counter.clock.set(TODAY);
    }

    private TrialFiling.Outcome tried(Example example) {
        LocalDate day = LocalDate.parse(example.date());
        return Counter.system(() -> {
            Offer offer = matters.offer(
                    example.subject(), example.place(), day, example.answers(), Set.copyOf(example.items()));
            return robot.file(offer, example, TODAY);
        });
    }

    /** Whatever a case leaves behind, anywhere. */
    private Map<String, Long> left() {
        Map<String, Long> left = new LinkedHashMap<>();
        for (String table : List.of(
                "casework.case_file",
                "casework.task",
                "casework.form",
                "casework.fact",
                "journal.event",
                "certificate.certificate",
                "payment.payment_order",
                "clock.clock",
                "directory.person",
                "directory.enterprise")) {
            left.put(table, Counter.system(() -> jdbc.sql("select count(*) from " + table)
                    .query(Long.class)
                    .single()));
        }
        return left;
    }

    @Test
    void everyExampleOfXuchangGoesToItsEndAndLeavesNothing() {
        List<Example> examples = Examples.all()
                .map(Examples.Placed::example)
                .filter(example -> example.place().startsWith("4110"))
                .toList();
        assertThat(examples).isNotEmpty();
        Map<String, Long> before = left();
        Map<String, TrialFiling.Outcome> stopped = new LinkedHashMap<>();
        for (Example example : examples) {
            TrialFiling.Outcome outcome = tried(example);
            if (!outcome.equals(new TrialFiling.Outcome(true, "finished", ""))) {
                stopped.put(example.code(), outcome);
            }
        }
        assertThat(stopped).isEmpty();
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void whereNobodyTakesTheApplicationInItSaysSo() {
        Example given = Examples.of("registration-only");
        Example elsewhere = new Example(
                given.code(),
                given.name(),
                given.subject(),
                "411702",
                given.date(),
                given.items(),
                given.answers(),
                given.form(),
                given.materials(),
                given.promises(),
                given.tolerated(),
                Map.of());
        TrialFiling.Outcome outcome = tried(elsewhere);
        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.stage()).isEqualTo("filed");
        assertThat(outcome.detail()).contains("市场监督管理局");
    }

    @Test
    void anItemWithoutAnExampleIsFilledInByTheRobot() {
        Example given = Examples.of("registration-only");
        Example empty = new Example(
                "made-up",
                given.name(),
                given.subject(),
                given.place(),
                TODAY.toString(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        assertThat(tried(empty)).isEqualTo(new TrialFiling.Outcome(true, "finished", ""));
    }

    @Test
    void afterATrialARealApplicationForTheSameGoesThrough() {
        assertThat(tried(Examples.of("registration-only")).passed()).isTrue();
        counter.clock.set(TODAY);
        Run run = new Run(counter, Examples.of("registration-only"));
        assertThat(run.toTheEnd().at("/status").asString()).isEqualTo("FINISHED");
    }
}
