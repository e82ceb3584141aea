package org.yingshu.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenTests {

    @Test
    void aLongNumberShowsItsEnds() {
        assertThat(Hidden.masked("110101199003070011")).isEqualTo("1101**********0011");
    }

    @Test
    void aShortNameShowsItsBeginning() {
        assertThat(Hidden.masked("王小明")).isEqualTo("王**");
        assertThat(Hidden.masked("王")).isEqualTo("王*");
    }
}
