package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** Who hands the result over: the platform what is wanted electronically, once it is sealed; a person what is wanted on paper. */
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

    @Test
    void whatItsIssuerSealsGoesOutWithItsSealAndNotBefore() {
        Run run = licence();
        JsonNode waiting = run.parcel();
        assertThat(waiting.at("/status").asString()).isEqualTo("DECIDED");
        assertThat(waiting.at("/sealing").asString())
                .as("two working days from %s", counter.clock.today())
                .isEqualTo(waiting.at("/next").asString())
                .isEqualTo(workingDays(2).toString());
        assertThat(station(waiting, "SEALING").at("/state").asString()).isEqualTo("now");
        assertThat(station(waiting, "DELIVERY").at("/state").asString()).isEqualTo("next");
        assertThat(types(run)).contains("CertificateIssued").doesNotContain("Delivered", "Finished");
        assertThat(invited(run)).isFalse();

        run.sealed();

        JsonNode ended = run.parcel();
        assertThat(ended.at("/status").asString()).isEqualTo("FINISHED");
        assertThat(ended.at("/sealing").isNull()).isTrue();
        assertThat(station(ended, "SEALING").at("/state").asString()).isEqualTo("done");
        assertThat(types(run)).containsSubsequence("CertificateIssued", "CertificateSealed", "Delivered", "Finished");
        await().untilAsserted(() -> assertThat(invited(run)).isTrue());
    }

    @Test
    void nobodyHandsOverElectronicallyWhatIsNotSealed() {
        Run run = licence();
        Caller window = counter.window(run.accepting());
        String step = station(run.parcel(), "DELIVERY").at("/id").asString();
        String path = "/api/casework/cases/" + run.id + "/delivery";
        Map<String, Object> body = Map.of("step", step, "way", "ELECTRONIC", "details", "");
        assertThat(counter.wire
                        .post(window, path, body, UUID.randomUUID())
                        .refused(409)
                        .at("/code")
                        .asString())
                .isEqualTo("casework.not-sealed");
        counter.wire
                .post(window, path, Map.of("step", step, "way", "PICK_UP", "details", "窗口领取纸质执照"), UUID.randomUUID())
                .ok();
        assertThat(run.parcel().at("/status").asString()).isEqualTo("FINISHED");
    }

    @Test
    void aCaseDoesNotWaitForTheSealOfACertificateThatWasRevoked() {
        Run run = licence();
        run.certificate(
                Run.unsealed(run.parcel()).getFirst(),
                "revocation",
                Map.of("ground", "WITHDRAWN", "reason", "登记有误", "basis", "行政许可法第六十九条"));
        await().untilAsserted(() -> assertThat(types(run)).contains("CertificateVoided", "Finished"));
    }

    /** A licence that a person decides, wanted electronically; its type is sealed by the issuer's people. */
    private Run licence() {
        Example example = Examples.decidedByAPerson();
        counter.clock.set(LocalDate.parse(example.date()));
        Run run = new Run(counter, example);
        run.toTheSeal();
        return run;
    }

    private LocalDate workingDays(int days) {
        LocalDate day = counter.clock.today();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= WorkCalendar.national().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static JsonNode station(JsonNode parcel, String kind) {
        return StreamSupport.stream(parcel.at("/stops").spliterator(), false)
                .filter(stop -> stop.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> types(Run run) {
        return run.history().findValuesAsString("type");
    }

    private boolean invited(Run run) {
        return counter.wire
                .get(run.applicant, "/api/feedback/mine")
                .ok()
                .at("/invitations")
                .findValuesAsString("caseNumber")
                .contains(run.parcel().at("/head/number").asString());
    }
}
