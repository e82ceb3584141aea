package org.yingshu.matter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingshu.casework.Examples;
import org.yingshu.engine.pack.model.PackItem;

class MatterJsonTests {

    private final MatterJson json = new MatterJson();

    private static PackItem item(String code) {
        return Examples.PACKS.stream()
                .flatMap(pack -> pack.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemIsReadAsItWasWritten() {
        PackItem item = item("start-up.simple-deregistration");

        assertThat(json.read(json.write(item), PackItem.class)).isEqualTo(item);
        assertThat(item.grounds()).isNotEmpty();
    }

    /** Else every platform would get a new version of every item, and those stored before could not be read. */
    @Test
    void whatAnItemDoesNotHaveIsNotWritten() {
        PackItem item = item("start-up.dormancy");

        assertThat(json.write(item))
                .doesNotContain("scenes")
                .doesNotContain("implementations")
                .doesNotContain("grounds")
                .doesNotContain("cancelled");
        assertThat(json.read(json.write(item), PackItem.class)).isEqualTo(item);
    }
}
