package org.yingshu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.BadNotices.Problem;

class NoticesTests {

    @Test
    void readsDaysWithOrWithoutTheirSource() {
        Notices notices = Notices.parse("""
                \uFEFFdate,name,type,source_notice
                # a remark

                2027-01-02,元旦,WORK\r
                2027-01-01,元旦,OFF,https://example.org
                """);

        assertThat(notices.days())
                .containsExactly(
                        new NoticeDay(LocalDate.of(2027, 1, 1), true, "元旦", "https://example.org"),
                        new NoticeDay(LocalDate.of(2027, 1, 2), false, "元旦", ""));
    }

    @Test
    void takesAYearForIssuedOnlyByItsFirstDay() {
        assertThat(Notices.parse("2027-01-01,元旦,OFF\n2028-05-01,劳动节,OFF").years())
                .containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource({
        "'2027-01-01,元旦', COLUMNS",
        "'2027-01-01,元旦,OFF,a,b', COLUMNS",
        "'2027-02-30,元旦,OFF', DATE",
        "'2027-01-01,元旦,off', TYPE",
    })
    void namesTheLineThatCannotBeRead(String line, Problem problem) {
        BadNotices bad = catchThrowableOfType(BadNotices.class, () -> Notices.parse("# remark\n" + line));

        assertThat(bad.problem()).isEqualTo(problem);
        assertThat(bad.line()).isEqualTo(2);
    }

    @Test
    void refusesADateThatStandsTwice() {
        BadNotices bad =
                catchThrowableOfType(BadNotices.class, () -> Notices.parse("2027-01-01,元旦,OFF\n2027-01-01,元旦,WORK"));

        assertThat(bad.problem()).isEqualTo(Problem.DATE_TWICE);
        assertThat(bad.value()).isEqualTo("2027-01-01");
    }

    @Test
    void refusesATextWithoutDays() {
        BadNotices bad = catchThrowableOfType(BadNotices.class, () -> Notices.parse("date,name,type"));

        assertThat(bad.problem()).isEqualTo(Problem.NO_DAYS);
    }
}
