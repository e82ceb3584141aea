package org.yingshu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTests {

    @Test
    void leavesTheLunchBreakOut() {
        assertThat(OfficeHours.DEFAULT.perDay()).isEqualTo(Duration.ofHours(7));
        assertThat(OfficeHours.DEFAULT.closing()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void printsWhatItReads() {
        assertThat(OfficeHours.parse("08:30-12:00, 14:30-18:00")).hasToString("08:30-12:00,14:30-18:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-5", "09:00", "12:00-09:00", "09:00-12:00,11:00-17:00", "13:00-17:00,09:00-12:00"})
    void refusesWhatIsNoOpening(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeHours.parse(text));
    }
}
