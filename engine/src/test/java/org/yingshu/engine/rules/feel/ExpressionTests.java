package org.yingshu.engine.rules.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTests {

    private static final Map<String, Object> FACTS = Map.of(
            "kind",
            "limited",
            "capacity",
            160,
            "agent",
            true,
            "works",
            List.of("road", "green"),
            "day",
            "2022-06-01",
            "person.id-number",
            "411");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind = \"limited\"|true",
                "kind != \"limited\"|false",
                "capacity <= 160 and agent|true",
                "capacity > 160 or not(agent)|false",
                "capacity in [100..160)|false",
                "capacity in (100, 160)|true",
                "capacity in (> 100)|true",
                "capacity between 100 and 200|true",
                "works = \"road\"|true",
                "list contains(works, \"water\")|false",
                "day >= date(\"2022-06-01\")|true",
                "day < @\"2022-01-01\"|false",
                "starts with(person.id-number, \"41\")|true",
                "person.id-number = 411|true",
                "if agent then 1 = 1 else 1 = 2|true",
                "count(works) * 2 + 1 = 5|true",
                "max(capacity, 20) - 10 = 150|true",
                "-capacity < 0|true",
                "agent = null|false",
                "nobody = null|true"
            })
    void says(String text, boolean expected) {
        assertThat(Expression.parse(text).value(Facts.of(FACTS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nobody = \"x\"",
                "nobody != \"x\"",
                "not(nobody)",
                "nobody and agent",
                "nobody or not(agent)",
                "nobody + 1 > 3"
            })
    void isUnknownWhereTheAnswerIs(String text) {
        assertThat(Expression.parse(text).value(Facts.of(FACTS))).isNull();
        assertThat(Condition.of(text).truth(FACTS)).isEqualTo(Condition.Truth.UNKNOWN);
    }

    @Test
    void oneSideMayDecideAlone() {
        assertThat(Condition.of("nobody or agent").truth(FACTS)).isEqualTo(Condition.Truth.YES);
        assertThat(Condition.of("nobody and not(agent)").truth(FACTS)).isEqualTo(Condition.Truth.NO);
    }

    @Test
    void namesWhatItAsksFor() {
        assertThat(Condition.of("kind = \"limited\" and (capacity > 3 or agent)")
                        .names())
                .containsExactlyInAnyOrder("kind", "capacity", "agent");
    }

    @Test
    void reckonsWithNumbersAndDays() {
        assertThat(Expression.parse("0.1 + 0.2").value(Facts.of(FACTS))).isEqualTo(new BigDecimal("0.3"));
        assertThat(Expression.parse("date(day) + 1").value(Facts.of(FACTS))).isEqualTo(LocalDate.of(2022, 6, 2));
        assertThat(Expression.parse("1 / 0").value(Facts.of(FACTS))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind = |ENDS_EARLY|7",
                "kind = \"lim|OPEN_TEXT|8",
                "kind # 3|UNKNOWN_SIGN|6",
                "sqrt(3)|NO_SUCH_FUNCTION|1",
                "a b|UNEXPECTED|3",
                "(a|ENDS_EARLY|3"
            })
    void saysWhereItCannotBeRead(String text, BadFeel.Problem problem, int column) {
        assertThatThrownBy(() -> Expression.parse(text)).isInstanceOfSatisfying(BadFeel.class, bad -> {
            assertThat(bad.problem()).isEqualTo(problem);
            assertThat(bad.column()).isEqualTo(column);
        });
    }

    @Test
    void staysWithinTheStack() {
        assertThatThrownBy(() -> Expression.parse("(".repeat(20_000))).isInstanceOf(BadFeel.class);
        assertThatThrownBy(() -> org.yingshu.engine.rules.feel.Test.parse("not(".repeat(20_000)))
                .isInstanceOf(BadFeel.class);
        for (String sign : List.of(" or ", " and ", " + ", " * ")) {
            String chain = String.join(sign, Collections.nCopies(100_000, "a"));
            assertThatThrownBy(() -> Expression.parse(chain)).isInstanceOf(BadFeel.class);
        }
    }

    @Test
    void bracketsWithinBracketsDoNotDoubleTheWork() {
        assertThatThrownBy(() -> Expression.parse("x in ((".repeat(29) + "1" + "))".repeat(29)))
                .isInstanceOfSatisfying(
                        BadFeel.class, bad -> assertThat(bad.problem()).isEqualTo(BadFeel.Problem.TOO_DEEP));
    }

    @Test
    void whatIsTooLargeToBeMeantIsUnknown() {
        for (Object amount : List.of("1e999999999", "1e-999999999", 1e200, Double.NaN, Double.POSITIVE_INFINITY)) {
            Facts facts = Facts.of(Map.of("amount", amount, "day", LocalDate.of(2022, 6, 1)));
            assertThat(Expression.parse("floor(amount) + 1").value(facts)).isNull();
            assertThat(Expression.parse("day + amount").value(facts)).isNull();
        }
        assertThat(Expression.parse("day + 999999999999999999").value(Facts.of(FACTS)))
                .isNull();
    }
}
