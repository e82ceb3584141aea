package org.yingshu.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTests {

    private static final String NUMBER = Numbers.checked("4110002600000042");

    @Test
    void aNumberPassesItsOwnCheck() {
        assertThat(Numbers.isNumber(NUMBER)).isTrue();
    }

    @Test
    void oneWrongDigitIsFound() {
        for (int i = 0; i < NUMBER.length(); i++) {
            char other = NUMBER.charAt(i) == '9' ? '0' : (char) (NUMBER.charAt(i) + 1);
            assertThat(Numbers.isNumber(NUMBER.substring(0, i) + other + NUMBER.substring(i + 1)))
                    .as("digit %d", i)
                    .isFalse();
        }
    }
}
