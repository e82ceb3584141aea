package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingshu.engine.codes.CodeFixture.refusal;
import static org.yingshu.engine.codes.CodeFixture.valid;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.codes.CodeReading.Change;
import org.yingshu.engine.codes.CodeReading.Valid;
import org.yingshu.engine.codes.Refusal.Reason;

class ProjectCodeTests {

    private static final String VALUE = "2509-320193-89-01-544060";

    @Test
    void takesItsPartsApart() {
        ProjectCode code = valid(ProjectCode.parse(VALUE));

        assertThat(code.month()).contains(YearMonth.of(2025, 9));
        assertThat(code.regionDigits()).isEqualTo("320193");
        assertThat(code.department()).isEqualTo("89");
        assertThat(code.type()).isEqualTo("01");
        assertThat(code.serial()).isEqualTo("544060");
    }

    @Test
    void readsTheYearOfTheOldScheme() {
        ProjectCode code = valid(ProjectCode.parse("2019-410000-52-03-012345"));

        assertThat(code.isOldScheme()).isTrue();
        assertThat(code.year()).isEqualTo(2019);
        assertThat(code.month()).isEmpty();
    }

    @Test
    void reportsHyphensOnlyWhereTheyWereWrong() {
        ProjectCode code = new ProjectCode(VALUE);

        assertThat(ProjectCode.parse(VALUE)).isEqualTo(new Valid<>(code, Set.of()));
        assertThat(ProjectCode.parse("２509-320193-89-01-544060"))
                .isEqualTo(new Valid<>(code, Set.of(Change.FULL_WIDTH)));
        assertThat(ProjectCode.parse("25093201938901544060")).isEqualTo(new Valid<>(code, Set.of(Change.HYPHENS)));
    }

    @ParameterizedTest
    @CsvSource({
        "2513-320193-89-01-544060, PROJECT_DATE, 1",
        "2010-320193-89-01-544060, PROJECT_DATE, 1",
        "2509-32019A-89-01-544060, CHARACTER, 10",
        "2509-320193-89-01-54406, LENGTH, 0",
    })
    void saysWhatIsWrong(String value, Reason reason, int position) {
        Refusal refusal = refusal(ProjectCode.parse(value));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.position()).isEqualTo(position);
    }

    @Test
    void isWrittenInFiveParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectCode("25093201938901544060"));
    }
}
