package org.yingshu.engine.rules.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "unknown",
            value = {
                "-|unknown|true",
                "`> 160`|161|true",
                "`> 160`|160|false",
                "> 160|unknown|unknown",
                "[1..5]|5|true",
                "[1..5)|5|false",
                "(1..5]|1|false",
                "]1..5[|3|true",
                "1, 3, > 10|3|true",
                "1, 3, > 10|5|false",
                "not(1, 3)|5|true",
                "not(1, 3)|3|false",
                "not(1)|unknown|unknown",
                "[1, 2]|2|true",
                "> max(limit, 3)|11|true",
                "? > 3 and ? < 5|4|true"
            })
    void acceptsNumbers(String cell, @Nullable BigDecimal value, @Nullable Boolean expected) {
        assertThat(Test.parse(cell).accepts(value, Facts.of(Map.of("limit", 10))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\",\"b\"|b|true",
                "not(\"a\",\"b\")|b|false",
                "starts with(?, \"41\")|4110|true",
                "date(\"2022-01-01\")|2022-01-01|true",
                ">= date(\"2022-01-01\")|2021-12-31|false",
                "[date(\"2022-01-01\")..date(\"2022-12-31\")]|2022-05-05|true",
                "true|true|true",
                "false|true|false"
            })
    void acceptsOthers(String cell, String value, boolean expected) {
        assertThat(Test.parse(cell).accepts(value, Facts.of(Map.of()))).isEqualTo(expected);
    }
}
