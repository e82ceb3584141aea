package org.yingshu.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.codes.CodeFixture.refusal;
import static org.yingshu.engine.codes.CodeFixture.valid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.codes.Refusal.Reason;

class OrganisationCodeTests {

    @Test
    void readsThePrintedForm() {
        OrganisationCode code = valid(OrganisationCode.parse("10169286-x"));

        assertThat(code.value()).isEqualTo("10169286X");
        assertThat(code.printed()).isEqualTo("10169286-X");
    }

    @ParameterizedTest
    @CsvSource({
        "101692861, CHECK_CHARACTER, 9",
        "10169286A, CHARACTER, 9",
        "1016928_X, CHARACTER, 8",
        "1016928X, LENGTH, 0",
    })
    void saysWhatIsWrong(String value, Reason reason, int position) {
        Refusal refusal = refusal(OrganisationCode.parse(value));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.position()).isEqualTo(position);
    }
}
