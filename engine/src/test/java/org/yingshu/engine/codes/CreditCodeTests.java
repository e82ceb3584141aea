package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingshu.engine.codes.CodeFixture.refusal;
import static org.yingshu.engine.codes.CodeFixture.valid;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.codes.CodeReading.Change;
import org.yingshu.engine.codes.Refusal.Reason;

class CreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91110108551385082Q",
                "91330100799655058B",
                "9111000010169286X1",
                "91100000100003962T",
                "91110000710925462X",
                "91440300192317458F",
                "91440400192548256N",
                "911103026605015136",
                "91110108717743469K",
                "91410000170001401D",
                "911100007109250324",
                "12100000400002259P",
                "12100000400000624D",
                "11410000005184603J",
            })
    void acceptsCodesInUse(String value) {
        assertThat(valid(CreditCode.parse(value)).value()).isEqualTo(value);
    }

    @Test
    void takesItsPartsApart() {
        CreditCode code = new CreditCode("91410000170001401D");

        assertThat(Registration.department(code)).contains("市场监管");
        assertThat(Registration.organisationClass(code)).contains("企业");
        assertThat(code.region()).contains(new RegionCode("410000"));
        assertThat(code.organisation()).isEqualTo(new OrganisationCode("170001401"));
    }

    @Test
    void hasNoRegionWhereACentralAuthorityRegisters() {
        assertThat(new CreditCode("91100000100003962T").region()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91410000170001401E, CHECK_CHARACTER, 18, E, D",
        "91410000170001402D, ORGANISATION_CHECK, 17, 2, 1",
        "91410000170001041D, ORGANISATION_CHECK, 17, 1, 9",
        "914100O0170001401D, CHARACTER, 7, O, 0123456789",
        "9141000017000140ID, CHARACTER, 17, I, 0123456789ABCDEFGHJKLMNPQRTUWXY",
        "9141000017000140, LENGTH, 0, 16, 18",
        "'', EMPTY, 0, '', 18",
    })
    void saysWhichCharacterIsWrong(String value, Reason reason, int position, String found, String expected) {
        assertThat(refusal(CreditCode.parse(value)))
                .isEqualTo(new Refusal(CodeKind.CREDIT_CODE, reason, position, found, expected));
    }

    @Test
    void putsWritingRightAndSaysSo() {
        CodeReading<CreditCode> reading = CreditCode.parse(" ９１41 0000-1700 0140-1d\u200b");

        assertThat(reading)
                .isEqualTo(new CodeReading.Valid<>(
                        new CreditCode("91410000170001401D"),
                        Set.of(Change.BLANKS, Change.FULL_WIDTH, Change.LOWER_CASE, Change.HYPHENS)));
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91410000170001401E"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91410000170001401d"));
    }

    @Property
    void noticesEverySingleWrongCharacter(
            @ForAll @IntRange(max = 17) int index, @ForAll @IntRange(max = 30) int other) {
        StringBuilder value = new StringBuilder("91410000170001401D");
        boolean changed = value.charAt(index) != ALPHABET.charAt(other);
        value.setCharAt(index, ALPHABET.charAt(other));

        assertThat(CreditCode.parse(value.toString()).isValid()).isEqualTo(!changed);
    }

    @Property
    void refusesAnyTextWithoutFailing(@ForAll String text) {
        assertThat(CreditCode.parse(text).isValid()).isFalse();
    }
}
