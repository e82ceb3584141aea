package org.yingshu.engine.flow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.limit.Limit;

class EquivalencesTests {

    private static final Equivalences DECLARED = new Equivalences(List.of(equivalence("10自然日", "7工作日")));

    @Test
    void aDeclaredEquivalenceDecidesWhatItImpliesAndNoMore() {
        assertThat(DECLARED.isAtMost(sum("7工作日"), sum("10自然日"))).isTrue();
        assertThat(DECLARED.isAtMost(sum("10自然日"), sum("7工作日"))).isTrue();
        assertThat(DECLARED.isAtMost(sum("5工作日"), sum("12自然日"))).isTrue();
        assertThat(DECLARED.isAtMost(sum("8工作日"), sum("12自然日"))).isFalse();
        assertThat(DECLARED.isAtMost(sum("12自然日"), sum("8工作日"))).isFalse();
    }

    @Test
    void nothingIsConvertedWithoutADeclaration() {
        assertThat(Equivalences.NONE.isAtMost(sum("1工作日"), sum("10天"))).isFalse();
        assertThat(Equivalences.NONE.isAtMost(sum("10日"), sum("10天"))).isFalse();
    }

    @Test
    void hoursAndMinutesAreTheSameByDefinition() {
        assertThat(Equivalences.NONE.isAtMost(sum("90分钟"), sum("1.5小时"))).isTrue();
        assertThat(Equivalences.NONE.isAtMost(sum("1年"), sum("11个月"))).isFalse();
    }

    @Test
    void whatBothHaveIsTakenAwayBeforeTheRestIsCompared() {
        Sum longer = sum("2小时").plus(sum("10自然日"));
        Sum shorter = sum("2小时").plus(sum("7工作日"));
        assertThat(DECLARED.isAtMost(shorter, longer)).isTrue();
        assertThat(DECLARED.isAtMost(shorter.plus(sum("1小时")), longer)).isFalse();
    }

    @Test
    void theLongestIsOneOrAllThatNobodyCanTellApart() {
        List<Sum> sums = List.of(sum("10自然日"), sum("3工作日"), sum("8工作日"));
        assertThat(Span.longest(sums, Equivalences.NONE)).hasToString("10自然日|8工作日");
        assertThat(Span.longest(sums, DECLARED)).hasToString("8工作日");
        assertThat(Span.longest(List.of(), DECLARED)).isEqualTo(Span.ZERO);
    }

    @Test
    void aUnitIsNotEquivalentToItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> equivalence("1小时", "2小时"));
    }

    private static Equivalence equivalence(String one, String other) {
        return new Equivalence(Limit.parse(one), Limit.parse(other));
    }

    private static Sum sum(String limit) {
        return Sum.of(Limit.parse(limit));
    }
}
