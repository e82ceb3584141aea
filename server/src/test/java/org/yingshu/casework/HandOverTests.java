package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who hands the result over: the platform what is wanted electronically, a person what is wanted on paper. */
@CaseworkTest
class HandOverTests {

    @Autowired
    private Counter counter;

    @ParameterizedTest
    @CsvSource({
        "house-sale, true",
        "enterprise-sale, false",
        "new-house, false",
        "limited-city, true",
        "limited-county, false"
    })
    void isHandedOverByThePlatformOnlyWhereItIsWantedElectronically(String example, boolean byItself) {
        counter.clock.set(LocalDate.parse(Examples.of(example).date()));
        Run run = new Run(counter, Examples.of(example));
        run.toTheEnd();
        String system = "casework";
        assertThat(run.history().findValuesAsString("type")).contains("Delivered");
        for (JsonNode event : run.history()) {
            if (event.at("/type").asString().equals("Delivered")) {
                assertThat(event.at("/actor").asString().equals(system)).isEqualTo(byItself);
            }
        }
    }
}
