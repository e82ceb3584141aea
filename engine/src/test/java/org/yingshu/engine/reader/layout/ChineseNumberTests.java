package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "１２, 12",
        "2026, 2026",
        "三, 3",
        "两, 2",
        "十, 10",
        "十二, 12",
        "二十三, 23",
        "一百二十, 120",
        "一〇五, 105",
        "二〇二六, 2026",
        "二○二六, 2026"
    })
    void readsWhatDocumentsPrint(String text, int number) {
        assertThat(ChineseNumber.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"甲", "三甲", "12345", "''"})
    void isZeroForWhatIsNone(String text) {
        assertThat(ChineseNumber.parse(text)).isZero();
    }
}
