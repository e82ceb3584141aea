package org.yingshu.ledger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.ledger.BulletinEvent.Section;
import org.yingshu.ledger.BulletinFigures.Criterion;
import org.yingshu.ledger.BulletinFigures.LateDuty;
import org.yingshu.ledger.BulletinFigures.Rank;
import org.yingshu.ledger.BulletinFigures.Share;

class CountingTests {

    private static final List<Criterion> RULE = List.of(Criterion.values());
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2026, 10, 31);
    private final Counting october = Counting.of(FROM, TO, LocalDate.of(2026, 11, 21));
    private final UUID first = UUID.randomUUID();

    private static DutyFact fact(
            @Nullable UUID parent,
            UUID lead,
            @Nullable String due,
            @Nullable String closed,
            @Nullable Boolean onTime,
            int arrears) {
        return new DutyFact(
                UUID.randomUUID(),
                parent,
                "411002",
                lead,
                "单位",
                "1",
                "任务",
                due == null ? null : LocalDate.parse(due),
                closed == null ? null : LocalDate.parse(closed),
                onTime,
                arrears);
    }

    private static Rank sum(String name, int closed, int asked, int onTime, int late, int arrears) {
        return new Rank(0, name, name, new Share(closed, asked), new Share(onTime, closed), late, arrears);
    }

    private static List<String> places(List<Rank> ranks) {
        return ranks.stream().map(rank -> rank.rank() + rank.name()).toList();
    }

    @Test
    void countsWhatWasDueOrFinishedInThePeriod() {
        var totals = october.totals(List.of(
                fact(null, first, "2026-10-10", "2026-10-09", true, 0),
                fact(null, first, "2026-10-10", "2026-10-20", false, 0),
                fact(null, first, "2026-09-30", null, null, 2),
                fact(null, first, "2026-12-31", null, null, 0),
                fact(null, first, "2026-09-10", "2026-09-10", true, 0)));
        assertThat(totals.total()).isEqualTo(5);
        assertThat(totals.open()).isEqualTo(2);
        assertThat(totals.completion()).isEqualTo(new Share(2, 3));
        assertThat(totals.onTime()).isEqualTo(new Share(1, 2));
        assertThat(totals.late()).isEqualTo(1);
        assertThat(totals.arrears()).isEqualTo(2);
    }

    @Test
    void takesWhatWasFinishedAfterThePeriodAsOpenInIt() {
        var totals = october.totals(List.of(fact(null, first, "2026-10-10", "2026-11-05", false, 0)));
        assertThat(totals.completion()).isEqualTo(new Share(0, 1));
        assertThat(totals.late()).isEqualTo(1);
    }

    @Test
    void isLateOnlyOnceTheDueDateIsOver() {
        Counting today = Counting.of(FROM, TO, LocalDate.of(2026, 10, 10));
        assertThat(today.asOf()).isEqualTo("2026-10-10");
        assertThat(today.totals(List.of(fact(null, first, "2026-10-10", null, null, 0)))
                        .late())
                .isZero();
        assertThat(today.totals(List.of(fact(null, first, "2026-10-09", null, null, 0)))
                        .late())
                .isEqualTo(1);
    }

    @Test
    void countsAWholeOnceAndItsPartsNotAgain() {
        DutyFact whole = fact(null, first, "2026-10-10", null, null, 0);
        DutyFact part = fact(whole.id(), UUID.randomUUID(), "2026-10-05", null, null, 0);
        DutyFact foreign = fact(UUID.randomUUID(), first, "2026-10-05", null, null, 0);
        assertThat(october.totals(List.of(whole, part, foreign)).total()).isEqualTo(2);
    }

    @Test
    void ranksByTheRuleInItsOrder() {
        var ranks = Counting.ranked(
                List.of(
                        sum("丁", 1, 2, 1, 0, 0),
                        sum("丙", 4, 4, 3, 0, 0),
                        sum("乙", 2, 2, 2, 0, 1),
                        sum("甲", 2, 2, 2, 0, 0)),
                RULE);
        assertThat(places(ranks)).containsExactly("1甲", "2乙", "3丙", "4丁");
        var byArrears = Counting.ranked(ranks, List.of(Criterion.ARREARS, Criterion.COMPLETION));
        assertThat(places(byArrears)).containsExactly("1丙", "1甲", "3丁", "4乙");
    }

    @Test
    void letsTiesShareARankAndComparesFractionsExactly() {
        var ranks = Counting.ranked(
                List.of(
                        sum("丙", 0, 1, 0, 1, 0),
                        sum("乙", 2, 6, 1, 0, 0),
                        sum("甲", 1, 3, 0, 0, 0),
                        sum("丁", 3, 9, 0, 0, 0)),
                RULE);
        assertThat(places(ranks)).containsExactly("1乙", "2丁", "2甲", "4丙");
    }

    @Test
    void ranksNobodyWhoHadNothingToFinish() {
        var idle = List.of(fact(null, first, "2026-12-31", null, null, 0));
        assertThat(october.ranks(idle, fact -> "x", key -> key, RULE)).isEmpty();
        var silent = List.of(fact(null, first, "2026-12-31", null, null, 1));
        assertThat(october.ranks(silent, fact -> "x", key -> key, RULE)).hasSize(1);
        assertThat(october.ranks(silent, fact -> null, key -> key, RULE)).isEmpty();
    }

    @Test
    void listsTheLongestLateFirst() {
        var late = october.late(
                List.of(
                        fact(null, first, "2026-10-21", null, null, 0),
                        fact(null, first, "2026-10-01", null, null, 0),
                        fact(null, first, "2026-11-01", null, null, 0)),
                10);
        assertThat(late).extracting(LateDuty::days).containsExactly(30, 10);
    }

    @Test
    void aShareIsNeverMoreThanAll() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Words.share(new Share(0, 0))).isEqualTo("—（0/0）");
        assertThat(Words.share(new Share(2, 3))).isEqualTo("66.7%（2/3）");
    }

    @Test
    void namesAPeriodAsPeopleDo() {
        assertThat(Words.period(FROM, TO)).isEqualTo("2026年10月");
        assertThat(Words.period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)))
                .isEqualTo("2026年第三季度");
        assertThat(Words.period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo("2026年度");
        assertThat(Words.period(FROM, LocalDate.of(2026, 10, 15))).isEqualTo("2026年10月1日至2026年10月15日");
    }

    @Test
    void placesAreThoseOfTheNextLevel() {
        assertThat(Figuring.placeBelow("410000", "411002")).isEqualTo("411000");
        assertThat(Figuring.placeBelow("410000", "419001")).isEqualTo("419001");
        assertThat(Figuring.placeBelow("411000", "411002")).isEqualTo("411002");
        assertThat(Figuring.placeBelow("411000", "411000")).isNull();
        assertThat(Figuring.placeBelow("411002", "411002")).isNull();
    }

    @Test
    void composingAnewKeepsWhatAPersonWrote() {
        var before =
                List.of(new Section("overview", "总体情况", "旧", "旧", true), new Section("next", "要求", "我写的", "旧", false));
        var composed =
                List.of(new Section("overview", "总体情况", "新", "新", true), new Section("next", "下一步", "新", "新", true));
        assertThat(BulletinLife.merged(before, composed))
                .containsExactly(
                        new Section("overview", "总体情况", "新", "新", true), new Section("next", "要求", "我写的", "新", false));
    }
}
