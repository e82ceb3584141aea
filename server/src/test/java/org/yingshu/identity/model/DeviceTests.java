package org.yingshu.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/130.0 Safari/537.36 Edg/130.0|Edge · Windows",
                "Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0 Safari/537.36|Chrome · Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0|微信 · iOS",
                "curl/8.1|? · ?"
            })
    void namesBrowserAndSystem(String agent, String name) {
        assertThat(Device.named(agent)).isEqualTo(name);
    }
}
