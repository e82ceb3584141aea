package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingshu.engine.codes.CodeFixture.refusal;
import static org.yingshu.engine.codes.CodeFixture.valid;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.codes.CitizenId.Sex;
import org.yingshu.engine.codes.Refusal.Reason;

/** All numbers are made up. */
class CitizenIdTests {

    @ParameterizedTest
    @CsvSource({
        "360426199101010071, 1991-01-01, MALE",
        "44011320141005001X, 2014-10-05, MALE",
        "44011320141005001x, 2014-10-05, MALE",
        "412723199010050012, 1990-10-05, MALE",
        "110102199101010078, 1991-01-01, MALE",
    })
    void saysBirthDateAndSex(String value, LocalDate born, Sex sex) {
        CitizenId id = valid(CitizenId.parse(value));

        assertThat(id.born()).isEqualTo(born);
        assertThat(id.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "36042619910102009X, CHECK_CHARACTER, 18",
        "360426199113010079, BIRTH_DATE, 7",
        "360426199102300079, BIRTH_DATE, 7",
        "360426179101010071, BIRTH_DATE, 7",
        "990426199112010074, REGION, 1",
        "3604261991O1010071, CHARACTER, 11",
        "36042619910101007A, CHARACTER, 18",
        "360426910101007, LENGTH, 0",
    })
    void saysWhatIsWrong(String value, Reason reason, int position) {
        Refusal refusal = refusal(CitizenId.parse(value));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.position()).isEqualTo(position);
    }

    @Test
    void acceptsARegionOfWhichOnlyTheProvinceIsKnown() {
        assertThat(CitizenId.parse("110111198012010078").isValid()).isTrue();
    }

    @Test
    void refusesWhoIsNotBornYet() {
        String value = "44011320141005001X";

        assertThat(CitizenId.parse(value, LocalDate.of(2014, 10, 5)).isValid()).isTrue();
        assertThat(refusal(CitizenId.parse(value, LocalDate.of(2014, 10, 4))).reason())
                .isEqualTo(Reason.BORN_IN_FUTURE);
    }

    @Test
    void masksTheNumberWhereItMightBePrinted() {
        CitizenId id = new CitizenId("412723199010050012");

        assertThat(id).hasToString("41**************12");
        assertThat(id.shown()).isEqualTo("41**************12");
    }

    @Test
    void doesNotRepeatAWrongNumberInAnException() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenId("412723199010050013"))
                .withMessageNotContaining("412723");
    }

    @Property
    void refusesAnyTextWithoutFailing(@ForAll String text) {
        assertThat(CitizenId.parse(text).isValid()).isFalse();
    }
}
