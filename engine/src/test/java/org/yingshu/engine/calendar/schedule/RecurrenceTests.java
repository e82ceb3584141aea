package org.yingshu.engine.calendar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.calendar.schedule.Recurrence.Monthly;

class RecurrenceTests {

    @ParameterizedTest
    @CsvSource({
        "每月20号前, 2026-09-19, 2026-09-20",
        "每月20号前, 2026-09-20, 2026-10-20",
        "每月20日前, 2026-12-31, 2027-01-20",
        "每月底前, 2026-02-01, 2026-02-28",
        "每月31日前, 2026-04-01, 2026-04-30",
        "每季度, 2026-09-28, 2026-09-30",
        "每季度末前, 2026-09-30, 2026-12-31",
        "每半年, 2026-01-01, 2026-06-30",
        "每年5月底前, 2026-05-30, 2026-05-31",
        "每年5月底前, 2026-05-31, 2027-05-31",
        "每年5月20日前, 2026-12-01, 2027-05-20",
        "每年底前, 2026-12-01, 2026-12-31",
        "每年2月底前, 2027-03-01, 2028-02-29",
        "每周五前, 2026-09-28, 2026-10-02",
        "每周, 2026-09-27, 2026-10-04",
    })
    void givesTheNextDate(String words, LocalDate after, LocalDate next) {
        assertThat(Recurrence.parse(words).orElseThrow().next(after)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "持续推进", "每月32日前", "每月0日前", "每年13月底前", "每年2月30日前", "20号前"})
    void readsNoRecurrenceIntoOtherWords(String words) {
        assertThat(Recurrence.parse(words)).isEmpty();
    }

    @Test
    void goesOnWithoutEnd() {
        assertThat(Recurrence.parse("每月底前")
                        .orElseThrow()
                        .from(LocalDate.of(2026, 1, 31))
                        .limit(3))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    }

    @Test
    void knowsOnlyPeriodsThatAYearIsMadeOf() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Monthly(5, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Monthly(3, 4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Monthly(3, 3, 32));
    }

    @Property
    void isAlwaysLaterAndNeverSkipsAPeriod(
            @ForAll @IntRange(max = 5000) int day, @ForAll @IntRange(min = 1, max = 31) int dueDay) {
        LocalDate after = LocalDate.of(2019, 1, 1).plusDays(day);
        LocalDate next = new Monthly(3, 2, dueDay).next(after);

        assertThat(next).isAfter(after).isBeforeOrEqualTo(after.plusMonths(3).plusDays(3));
    }
}
