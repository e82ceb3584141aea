package org.yingshu.directory.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.directory.model.Period;
import org.yingshu.directory.region.RegionChange.Kind;
import org.yingshu.directory.region.RegionChange.Successor;
import org.yingshu.directory.region.RegionHistory.Outcome;
import org.yingshu.shared.problem.ProblemException;

class RegionHistoryTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final RegionHistory history = new RegionHistory(List.of(
            region("410000", "河南省", null),
            region("410300", "洛阳市", null),
            region("410306", "吉利区", null),
            region("410322", "孟津县", null),
            region("410323", "新安县", LocalDate.of(2026, 12, 1))));

    @Test
    void aMergerEndsTheOldOnTheEveAndBeginsTheNewOnTheDay() {
        Outcome outcome = apply(Kind.MERGE, List.of("410306", "410322"), new Successor("410308", "孟津区"));

        RegionHistory after = with(outcome);
        assertThat(after.on("410306", DAY.minusDays(1))).isPresent();
        assertThat(after.on("410306", DAY)).isEmpty();
        assertThat(after.on("410322", DAY)).isEmpty();
        assertThat(after.on("410308", DAY.minusDays(1))).isEmpty();
        assertThat(after.on("410308", DAY)).get().extracting(RegionPeriod::name).isEqualTo("孟津区");
    }

    @Test
    void aNewNameMayKeepTheCode() {
        RegionHistory after = with(apply(Kind.RENAME, List.of("410322"), new Successor("410322", "孟津市")));

        assertThat(after.on("410322", DAY.minusDays(1)))
                .get()
                .extracting(RegionPeriod::name)
                .isEqualTo("孟津县");
        assertThat(after.on("410322", DAY)).get().extracting(RegionPeriod::name).isEqualTo("孟津市");
    }

    @Test
    void aSplitMakesSeveral() {
        Outcome outcome =
                apply(Kind.SPLIT, List.of("410322"), new Successor("410324", "东县"), new Successor("410325", "西县"));

        assertThat(outcome.ended()).hasSize(1);
        assertThat(outcome.begun()).extracting(RegionPeriod::code).containsExactly("410324", "410325");
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("directory.region-count", Kind.MERGE, List.of("410306"), new Successor("410308", "甲区"));
        refuses("directory.region-count", Kind.RENAME, List.of("410306", "410322"), new Successor("410308", "甲区"));
        refuses("directory.region-not-in-force", Kind.RENAME, List.of("410399"), new Successor("410308", "甲区"));
        refuses("directory.region-code-in-use", Kind.RENAME, List.of("410306"), new Successor("410323", "甲区"));
        refuses("directory.region-levels-differ", Kind.RENAME, List.of("410306"), new Successor("410800", "甲市"));
        refuses("directory.region-has-parts", Kind.RENAME, List.of("410300"), new Successor("411800", "甲市"));
        refuses("directory.wrong-code", Kind.RENAME, List.of("410306"), new Successor("990308", "甲区"));
    }

    @Test
    void historyThatWasWrittenOnIsNotRewritten() {
        RegionHistory after = with(apply(Kind.RENAME, List.of("410322"), new Successor("410308", "孟津区")));

        assertThatThrownBy(() -> after.apply(
                        new RegionChange(
                                Kind.RENAME,
                                DAY.minusYears(1),
                                List.of("410322"),
                                List.of(new Successor("410307", "甲区")),
                                "示例"),
                        UUID::randomUUID))
                .isInstanceOf(ProblemException.class);
    }

    private void refuses(String code, Kind kind, List<String> before, Successor after) {
        assertThatThrownBy(() -> apply(kind, before, after))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private Outcome apply(Kind kind, List<String> before, Successor... after) {
        return history.apply(new RegionChange(kind, DAY, before, List.of(after), "示例"), UUID::randomUUID);
    }

    private RegionHistory with(Outcome outcome) {
        var periods = new ArrayList<>(history.periods());
        outcome.ended().forEach(ended -> periods.replaceAll(old -> old.id().equals(ended.id()) ? ended : old));
        periods.addAll(outcome.begun());
        return new RegionHistory(periods);
    }

    private static RegionPeriod region(String code, String name, @Nullable LocalDate from) {
        return new RegionPeriod(UUID.randomUUID(), code, name, new Period(from, null));
    }
}
