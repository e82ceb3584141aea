package org.yingshu.engine.reader.input.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTests {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 2005, 二千零五",
        "chineseLegalSimplified, 12, 拾贰",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedParen, 2, ⑵",
        "decimalZero, 7, 07",
        "lowerLetter, 28, bb",
        "upperRoman, 1994, MCMXCIV",
        "unheardOf, 5, 5",
        "chineseCounting, -1, -1"
    })
    void writesNumbersAsWordDoes(String style, int number, String written) {
        assertThat(NumberStyle.write(style, number)).isEqualTo(written);
    }
}
