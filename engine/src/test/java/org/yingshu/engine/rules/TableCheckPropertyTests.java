package org.yingshu.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yingshu.engine.rules.Outcome.Status;

/** What the check of a table says is what its subjects meet. */
class TableCheckPropertyTests {

    private static final List<String> KINDS = List.of("a", "b", "c");

    @Property(tries = 300)
    void aCompleteTableDecidesEverySubjectAndAGapIsMet(@ForAll("tables") DecisionTable table) {
        TableCheck check = table.check();
        boolean met =
                subjects().stream().anyMatch(subject -> table.decide(subject).status() == Status.MANUAL);

        assertThat(check.gaps().isEmpty()).isEqualTo(!met);
    }

    @Property(tries = 300)
    void rowsClashExactlyWhereASubjectMeetsTwo(@ForAll("tables") DecisionTable table) {
        boolean met =
                subjects().stream().anyMatch(subject -> table.decide(subject).status() == Status.CONTRADICTION);

        assertThat(table.check().clashes().isEmpty()).isEqualTo(!met);
    }

    @Property(tries = 200)
    void whatIsKnownInPartNeverContradictsWhatIsKnownInFull(@ForAll("tables") DecisionTable table) {
        for (Map<String, Object> subject : subjects()) {
            Outcome part = table.decide(Map.of("capacity", subject.get("capacity")));
            if (part.isDecided() && table.decide(subject).isDecided()) {
                assertThat(part.result()).isEqualTo(table.decide(subject).result());
            }
        }
    }

    /** Every piece of every table below has one of these in it. */
    private static List<Map<String, Object>> subjects() {
        var subjects = new ArrayList<Map<String, Object>>();
        for (String kind : List.of("a", "b", "c", "other")) {
            for (int halves = -1; halves <= 11; halves++) {
                subjects.add(Map.of("kind", kind, "capacity", halves / 2.0));
            }
        }
        return subjects;
    }

    @Provide
    Arbitrary<DecisionTable> tables() {
        Arbitrary<String> kinds = Arbitraries.of(KINDS).map(kind -> "\"" + kind + "\"");
        Arbitrary<String> kind = Arbitraries.oneOf(
                Arbitraries.just("-"), kinds, kinds.map(one -> "not(" + one + ")"), kinds.map(one -> one + ", \"c\""));
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        Arbitrary<String> capacity = Arbitraries.oneOf(
                Arbitraries.just("-"),
                number.map(n -> "> " + n),
                number.map(n -> "<= " + n),
                Combinators.combine(number, number).as((a, b) -> "[%d..%d)".formatted(Math.min(a, b), Math.max(a, b))));
        Arbitrary<Row> rows =
                Combinators.combine(kind, capacity).as((one, other) -> TableFixture.row("r", one, other, "\"x\""));
        return rows.list().ofMinSize(1).ofMaxSize(6).map(TableCheckPropertyTests::table);
    }

    private static DecisionTable table(List<Row> rows) {
        var named = new ArrayList<Row>();
        for (Row row : rows) {
            named.add(new Row(
                    String.valueOf(named.size()), row.when(), List.of(Result.of("\"" + named.size() + "\"")), "", ""));
        }
        return TableFixture.table(HitPolicy.UNIQUE, named.toArray(Row[]::new));
    }
}
