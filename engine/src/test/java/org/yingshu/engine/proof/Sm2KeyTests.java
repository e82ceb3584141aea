package org.yingshu.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sm2KeyTests {

    private static final byte[] MESSAGE = "checkpoint 1".getBytes(StandardCharsets.UTF_8);

    private final Sm2Key key = Sm2Key.generate();

    @Test
    void signsWhatOnlyItsPublicPointVerifies() {
        byte[] signature = key.sign(MESSAGE);
        assertThat(Sm2Key.verify(key.open(), MESSAGE, signature)).isTrue();
        assertThat(Sm2Key.verify(Sm2Key.generate().open(), MESSAGE, signature)).isFalse();
        assertThat(Sm2Key.verify(key.open(), "checkpoint 2".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
    }

    @Test
    void takesNoMalformedKeyOrSignatureForGood() {
        assertThat(Sm2Key.verify(key.open(), MESSAGE, new byte[0])).isFalse();
        assertThat(Sm2Key.verify(new byte[33], MESSAGE, key.sign(MESSAGE))).isFalse();
    }

    @Test
    void isReadFromWhatItWrote() {
        Sm2Key again = Sm2Key.of(key.secret());
        assertThat(again.open()).isEqualTo(key.open());
        assertThat(Sm2Key.verify(key.open(), MESSAGE, again.sign(MESSAGE))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Sm2Key.of("0".repeat(64)));
    }
}
