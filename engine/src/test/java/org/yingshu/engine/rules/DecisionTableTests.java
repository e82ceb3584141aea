package org.yingshu.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yingshu.engine.rules.TableFixture.row;
import static org.yingshu.engine.rules.TableFixture.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.rules.Outcome.Judged;
import org.yingshu.engine.rules.Outcome.Status;
import org.yingshu.engine.rules.TableCheck.Part;

class DecisionTableTests {

    private static final DecisionTable PAYER = table(
            HitPolicy.FIRST,
            row("1", "\"charging\"", "> 160", "\"company\""),
            row("2", "-", "<= 160", "\"company\""),
            row("3", "\"ordinary\"", "> 160", "\"customer\""));

    @Test
    void decidesWithTheRowThatFired() {
        Outcome outcome = PAYER.decide(Map.of("kind", "ordinary", "capacity", 200));

        assertThat(outcome.status()).isEqualTo(Status.DECIDED);
        assertThat(outcome.result()).isEqualTo(Map.of("payer", "customer"));
        assertThat(outcome.fired()).containsExactly("3");
        assertThat(outcome.rows())
                .extracting(Judged::row, Judged::fits, Judged::decidedBy, Judged::cell)
                .containsExactly(
                        tuple("1", false, "kind", "\"charging\""),
                        tuple("2", false, "capacity", "<= 160"),
                        tuple("3", true, null, null));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(PAYER.decide(Map.of("kind", "charging")).missing()).containsExactly("capacity");
        assertThat(PAYER.decide(Map.of()).missing()).containsExactlyInAnyOrder("kind", "capacity");
        assertThat(PAYER.decide(Map.of("capacity", 200)).status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void doesNotAskWhatDoesNotMatter() {
        assertThat(PAYER.decide(Map.of("capacity", 100)).result()).isEqualTo(Map.of("payer", "company"));
    }

    @Test
    void leavesAGapToAPerson() {
        Outcome outcome = PAYER.decide(Map.of("kind", "farming", "capacity", 200));

        assertThat(outcome.status()).isEqualTo(Status.MANUAL);
        assertThat(outcome.result()).isEmpty();
        assertThat(outcome.rows()).extracting(Judged::decidedBy).containsExactly("kind", "capacity", "kind");
    }

    @Test
    void collectsEveryRowThatFires() {
        DecisionTable table = table(
                HitPolicy.COLLECT,
                row("1", "-", "> 10", "\"a\""),
                row("2", "\"x\"", "-", "\"b\""),
                row("3", "\"y\"", "-", "\"c\""));

        assertThat(table.decide(Map.of("kind", "x", "capacity", 11)).result())
                .isEqualTo(Map.of("payer", List.of("a", "b")));
    }

    @Test
    void refusesToChooseBetweenContradictions() {
        DecisionTable unique = table(HitPolicy.UNIQUE, row("1", "-", "> 10", "\"a\""), row("2", "\"x\"", "-", "\"b\""));
        Outcome outcome = unique.decide(Map.of("kind", "x", "capacity", 11));

        assertThat(outcome.status()).isEqualTo(Status.CONTRADICTION);
        assertThat(outcome.fired()).containsExactly("1", "2");
        assertThat(table(HitPolicy.ANY, row("1", "-", "> 10", "\"a\""), row("2", "\"x\"", "-", "\"a\""))
                        .decide(Map.of("kind", "x", "capacity", 11))
                        .result())
                .isEqualTo(Map.of("payer", "a"));
    }

    @Test
    void givesNumbersAsNumbers() {
        DecisionTable table = table(HitPolicy.FIRST, row("1", "-", "-", "capacity / 2 + 0.50"));

        assertThat(table.decide(Map.of("capacity", 9)).result()).isEqualTo(Map.of("payer", new BigDecimal("5")));
    }

    @Test
    void namesGapsAndClashes() {
        TableCheck check = PAYER.check();

        assertThat(check.isComplete()).isFalse();
        assertThat(check.gaps())
                .extracting(TableCheck.Gap::parts)
                .containsExactly(
                        List.of(new Part("kind", "not(\"charging\", \"ordinary\")"), new Part("capacity", "> 160")));
        assertThat(check.clashes()).isEmpty();
        assertThat(table(HitPolicy.UNIQUE, row("a", "-", "[1..5]", "1"), row("b", "-", "[5..9]", "2"))
                        .check()
                        .clashes())
                .containsExactly(new TableCheck.Clash(List.of("a", "b"), List.of(new Part("capacity", "5"))));
    }

    @Test
    void namesRowsThatNeverComeToTheirTurn() {
        assertThat(table(
                                HitPolicy.FIRST,
                                row("a", "-", "> 1", "1"),
                                row("b", "\"x\"", "> 3", "2"),
                                row("c", "-", "-", "3"))
                        .check()
                        .unreachable())
                .containsExactly("b");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> table(HitPolicy.FIRST)).isInstanceOf(BadTable.class);
        assertThatThrownBy(() -> table(HitPolicy.FIRST, row("a", "-", "-", "1"), row("a", "-", "-", "1")))
                .isInstanceOfSatisfying(
                        BadTable.class, bad -> assertThat(bad.problem()).isEqualTo(BadTable.Problem.ROW_TWICE));
    }
}
