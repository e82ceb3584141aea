package org.yingshu.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRecordTests {

    private static final Instant NOW = Instant.parse("2022-09-06T00:00:00Z");

    private static Set<Flaw> flaws(CaseRecord record) {
        return record.flaws("start-up.seal"::equals, "4110", NOW);
    }

    private static CaseRecord record(
            @Nullable String item,
            @Nullable String code,
            @Nullable String region,
            @Nullable String accepted,
            @Nullable String ended) {
        return new CaseRecord("A-1", item, "某公司", code, region, "GRANTED", accepted, ended);
    }

    @Test
    void aRecordInOrderHasNoFlaw() {
        assertThat(flaws(record(
                        "start-up.seal",
                        "110101199003070003",
                        "411002",
                        "2022-09-05T09:00:00+08:00",
                        "2022-09-05T17:00:00+08:00")))
                .isEmpty();
    }

    @Test
    void allFlawsAreToldAtOnce() {
        assertThat(flaws(record("start-up.poem", "123", "410100", "2022-09-05", null)))
                .containsExactlyInAnyOrder(Flaw.ITEM_UNKNOWN, Flaw.CODE_WRONG, Flaw.PLACE_WRONG, Flaw.TIME_UNREADABLE);
        assertThat(flaws(new CaseRecord(null, null, " ", null, null, "MAYBE", null, null)))
                .contains(Flaw.NUMBER_MISSING, Flaw.APPLICANT_MISSING, Flaw.OUTCOME_UNKNOWN);
    }

    /** What no database could keep would turn away the records beside it. */
    @Test
    void whatCannotBeKeptIsAFlawOfItsRecord() {
        String never = "+999999999-12-31T23:59:59+08:00";
        var odd = new CaseRecord("9".repeat(3000), "start-up.seal\0", "某公司", null, null, "GRANTED", never, never);
        assertThat(flaws(odd)).contains(Flaw.NUMBER_MISSING, Flaw.TIME_UNREADABLE);
        assertThat(odd.ended()).isNull();
        assertThat(CaseRecord.text(odd.item())).isEqualTo("start-up.seal");
    }

    @Test
    void timesAreInOrderAndPast() {
        assertThat(flaws(record(
                        "start-up.seal",
                        "110101199003070003",
                        "411002",
                        "2022-09-07T09:00:00+08:00",
                        "2022-09-06T17:00:00+08:00")))
                .containsExactlyInAnyOrder(Flaw.TIME_ORDER, Flaw.TIME_AHEAD);
    }
}
