package org.yingshu.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sm3Tests {

    @Test
    void givesTheDigestsOfTheStandardsExamples() {
        // GB/T 32905-2016, appendix A.
        assertThat(hex(Sm3.of(bytes("abc"))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(hex(Sm3.of(bytes("abcd".repeat(16)))))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void tellsFieldsApartThatReadTheSameTogether() {
        assertThat(new Sm3().field("ab").field("c").end())
                .isNotEqualTo(new Sm3().field("a").field("bc").end());
        assertThat(new Sm3().field("").end()).isNotEqualTo(new Sm3().field(null).end());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
