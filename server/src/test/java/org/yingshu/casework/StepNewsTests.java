package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yingshu.engine.pack.model.Example;

/** The scheme of works without permit is told before they begin (R6.26, G L835); with a permit nobody is told. */
@CaseworkTest
class StepNewsTests {

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    private List<String> told(boolean lowRisk) {
        Example given = Examples.of("water-gas");
        Map<String, Object> answers = new HashMap<>(given.answers());
        answers.put("low-risk", lowRisk);
        Example example = new Example(
                given.code(),
                given.name(),
                given.subject(),
                given.place(),
                given.date(),
                given.items(),
                answers,
                given.form(),
                given.materials(),
                given.promises(),
                given.tolerated(),
                given.expect());
        counter.clock.set(LocalDate.parse(example.date()));
        Run run = new Run(counter, example);
        run.toTheEnd();
        return Counter.system(() -> jdbc.sql(
                        "select item || ' ' || receiver from exchange.message where case_id = :id and event = 'REACHED'")
                .param("id", run.id)
                .query(String.class)
                .list());
    }

    @Test
    void theRoadsPoliceAndCityAreToldOfWaterWorksWithoutPermit() {
        assertThat(told(true))
                .containsExactlyInAnyOrder(
                        "utilities.water 道路主管部门",
                        "utilities.water 交通运输局",
                        "utilities.water 公安局",
                        "utilities.water 城市管理局");
    }

    @Test
    void worksWithAPermitAreToldToNobody() {
        assertThat(told(false)).isEmpty();
    }
}
