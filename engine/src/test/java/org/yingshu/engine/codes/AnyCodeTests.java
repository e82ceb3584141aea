package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.codes.CodeReading.Refused;
import org.yingshu.engine.codes.CodeReading.Valid;

class AnyCodeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @ParameterizedTest
    @CsvSource({
        "91410000170001401d, CREDIT_CODE, true",
        "914403001922038216, CREDIT_CODE, true",
        "11410000005184603J, CREDIT_CODE, true",
        "914403001922038217, CREDIT_CODE, false",
        "412723199010050012, CITIZEN_ID, true",
        "44011320141005001x, CITIZEN_ID, true",
        "990426199112010074, CITIZEN_ID, false",
        "17000140-1, ORGANISATION_CODE, true",
        "410100, REGION_CODE, true",
        "2509-320193-89-01-544060, PROJECT_CODE, true",
        "'', UNKNOWN, false",
        "abc, UNKNOWN, false",
    })
    void recognisesTheKind(String value, CodeKind kind, boolean valid) {
        List<CodeReading<? extends Code>> readings = AnyCode.recognise(value, TODAY);

        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst().isValid()).isEqualTo(valid);
        assertThat(kind(readings.getFirst())).isEqualTo(kind);
    }

    @Property
    void refusesAnyTextWithoutFailing(@ForAll String text) {
        assertThat(AnyCode.recognise(text, TODAY)).isNotEmpty();
    }

    private static CodeKind kind(CodeReading<? extends Code> reading) {
        return switch (reading) {
            case Valid<? extends Code> valid -> valid.code().kind();
            case Refused<? extends Code> refused -> refused.refusal().kind();
        };
    }
}
