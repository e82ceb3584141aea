package org.yingshu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class FileSettingsTests {

    private final FileSettings settings =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("yingshu.files", FileSettings.class);

    @Test
    void takesOneHundredMegabytesUnlessItIsSaidOtherwise() {
        assertThat(settings)
                .isEqualTo(new FileSettings(DataSize.ofMegabytes(100), Duration.ofDays(15), Duration.ofDays(30)));
    }

    @Test
    void refusesRequestsByWhatTheyAnnounceAndHoldsNothingInMemory() {
        var limits = new FileConfiguration().multipartConfigElement(settings);
        assertThat(limits.getMaxFileSize()).isEqualTo(100L << 20);
        assertThat(limits.getMaxRequestSize()).isEqualTo(101L << 20);
        assertThat(limits.getFileSizeThreshold()).isZero();
    }
}
