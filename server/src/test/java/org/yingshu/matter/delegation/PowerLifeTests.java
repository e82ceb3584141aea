package org.yingshu.matter.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.matter.delegation.PowerFixture.CITY;
import static org.yingshu.matter.delegation.PowerFixture.COUNTY;
import static org.yingshu.matter.delegation.PowerFixture.DAY;
import static org.yingshu.matter.delegation.PowerFixture.PROVINCE;
import static org.yingshu.matter.delegation.PowerFixture.TOWN;
import static org.yingshu.matter.delegation.PowerFixture.after;
import static org.yingshu.matter.delegation.PowerFixture.decide;
import static org.yingshu.matter.delegation.PowerFixture.listed;
import static org.yingshu.matter.delegation.PowerFixture.party;
import static org.yingshu.matter.delegation.PowerFixture.power;
import static org.yingshu.matter.delegation.PowerFixture.prepared;
import static org.yingshu.matter.delegation.PowerFixture.refusal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Lack;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.Power.Status;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.matter.delegation.Preparation.Guide;
import org.yingshu.matter.delegation.Preparation.Plan;

/** A power takes effect only when everything is there and its day has come, and nothing takes effect backwards. */
class PowerLifeTests {

    @Test
    void powersGoDownwardsWithinTheGiversPlace() {
        for (Party[] way : new Party[][] {{PROVINCE, CITY}, {PROVINCE, COUNTY}, {CITY, COUNTY}, {COUNTY, TOWN}}) {
            assertThat(refusal(null, new Command.HandDown(listed(way[0], way[1], Extent.WHOLE)), DAY))
                    .isEqualTo("accepted");
        }
        Party elsewhere = party("新乡市示例区局", "410702", "COUNTY");
        for (Party[] way :
                new Party[][] {{COUNTY, CITY}, {CITY, TOWN}, {PROVINCE, TOWN}, {CITY, CITY}, {CITY, elsewhere}}) {
            assertThat(refusal(null, new Command.HandDown(listed(way[0], way[1], Extent.WHOLE)), DAY))
                    .isEqualTo("matter.power-not-downwards");
        }
    }

    /** Whatever was made ready of the five, for every extent. */
    @Test
    void isTakenOverExactlyWhenNothingIsMissing() {
        for (Extent extent : Extent.values()) {
            for (int some = 0; some < 1 << Lack.values().length; some++) {
                Set<Lack> ready = EnumSet.noneOf(Lack.class);
                for (Lack lack : Lack.values()) {
                    if ((some >> lack.ordinal() & 1) == 1) {
                        ready.add(lack);
                    }
                }
                boolean whole = ready.containsAll(List.of(Lack.PLAN, Lack.GUIDE, Lack.NOTICE, Lack.OVERSEER))
                        && (extent != Extent.ENTRUSTED || ready.contains(Lack.AGREEMENT));
                assertThat(refusal(with(ready, extent), new Command.TakeOver(DAY.plusDays(5)), DAY.plusDays(1)))
                        .as("%s %s", extent, ready)
                        .isEqualTo(
                                extent == Extent.KEPT
                                        ? "matter.power-kept"
                                        : whole ? "accepted" : "matter.power-lacks");
            }
        }
    }

    private static Power with(Set<Lack> ready, Extent extent) {
        Power all = prepared(extent);
        Preparation had = all.preparation();
        return all.with(new Preparation(
                ready.contains(Lack.PLAN) ? had.plan() : null,
                ready.contains(Lack.GUIDE) ? had.guide() : null,
                ready.contains(Lack.AGREEMENT) ? had.agreement() : null,
                ready.contains(Lack.NOTICE) ? had.notice() : null,
                ready.contains(Lack.OVERSEER) ? had.overseer() : null));
    }

    @Test
    void theRefusalNamesAllThatIsMissing() {
        var refused = decide(power(Extent.ENTRUSTED), new Command.TakeOver(DAY), DAY);
        assertThat(refused).isInstanceOfSatisfying(Decision.Refused.class, it -> assertThat(
                        it.refusal().arguments())
                .isEqualTo(List.of(1, 1, 1, 1, 1)));
    }

    /** The receiver decides from its day to the day before it ends, and never otherwise. */
    @Test
    void isHeldByTheReceiverFromItsDayUntilItIsTakenBack() {
        for (int from = 0; from <= 60; from += 7) {
            for (int back = 0; back <= 400; back += 19) {
                LocalDate begins = DAY.plusDays(from);
                LocalDate ends = DAY.plusDays(back);
                Power power = after(
                        after(prepared(Extent.WHOLE), new Command.TakeOver(begins), DAY),
                        new Command.TakeBack(ends, "示例文件", "示例原因"),
                        DAY);
                for (int asked = -30; asked <= 500; asked++) {
                    LocalDate day = DAY.plusDays(asked);
                    boolean inForce = !day.isBefore(begins) && day.isBefore(ends) && !day.isAfter(DAY.plusYears(1));
                    assertThat(power.holder(day)).isEqualTo(inForce ? COUNTY : CITY);
                }
            }
        }
    }

    @Test
    void nothingTakesEffectBackwards() {
        Power held = after(prepared(Extent.WHOLE), new Command.TakeOver(DAY), DAY);
        LocalDate later = DAY.plusDays(10);
        LocalDate earlier = later.minusDays(1);
        assertThat(refusal(prepared(Extent.WHOLE), new Command.TakeOver(earlier), later))
                .isEqualTo("matter.power-backwards");
        assertThat(refusal(held, new Command.TakeBack(earlier, "示例文件", "示例原因"), later))
                .isEqualTo("matter.power-backwards");
        assertThat(refusal(held, new Command.Change(earlier, Extent.WHOLE, "", "示例文件", "示例原因"), later))
                .isEqualTo("matter.power-backwards");
        assertThat(refusal(power(Extent.WHOLE), new Command.Prepare(new Guide(true, "", later)), DAY))
                .isEqualTo("matter.power-not-yet");
    }

    @Test
    void theListAsAtADaySaysWhatHeldThen() {
        Power power = after(prepared(Extent.WHOLE), new Command.TakeOver(DAY.plusDays(3)), DAY.plusDays(2));
        power = after(
                power, new Command.Change(DAY.plusDays(50), Extent.PART, "示例部分", "调整文件", "示例原因"), DAY.plusDays(40));
        assertThat(power.listed(DAY.minusDays(1))).isFalse();
        assertThat(power.status(DAY)).isEqualTo(Status.PREPARING);
        assertThat(power.status(DAY.plusDays(2))).isEqualTo(Status.COMING);
        assertThat(power.status(DAY.plusDays(3))).isEqualTo(Status.IN_FORCE);
        assertThat(power.term(DAY.plusDays(49)).extent()).isEqualTo(Extent.WHOLE);
        assertThat(power.term(DAY.plusDays(50)).excluded()).isEqualTo("示例部分");
        assertThat(power.status(DAY.plusYears(1).plusDays(1))).isEqualTo(Status.ENDED);
        Power longer = after(power, new Command.Prolong(DAY.plusYears(2), "延长文件", "示例原因"), DAY.plusDays(60));
        assertThat(longer.status(DAY.plusYears(1).plusDays(1))).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void whatIsNotTakenOverInTimeIsOverdue() {
        assertThat(power(Extent.WHOLE).status(DAY.plusDays(30))).isEqualTo(Status.PREPARING);
        assertThat(power(Extent.WHOLE).status(DAY.plusDays(31))).isEqualTo(Status.OVERDUE);
        assertThat(prepared(Extent.WHOLE).status(DAY.plusDays(21)))
                .as("the plan's own day comes first")
                .isEqualTo(Status.OVERDUE);
        assertThat(refusal(power(Extent.WHOLE), new Command.Prepare(new Plan("王某", DAY.plusDays(31))), DAY))
                .isEqualTo("matter.power-plan-late");
    }

    @Test
    void whatIsEntrustedLaterNeedsALetterFirst() {
        Power held = after(prepared(Extent.WHOLE), new Command.TakeOver(DAY), DAY);
        Preparation had = held.preparation();
        Power without = held.with(new Preparation(had.plan(), had.guide(), null, had.notice(), had.overseer()));
        var change = new Command.Change(DAY.plusDays(5), Extent.ENTRUSTED, "", "示例文件", "示例原因");
        assertThat(refusal(without, change, DAY.plusDays(1))).isEqualTo("matter.power-lacks");
        assertThat(refusal(held, change, DAY.plusDays(1))).isEqualTo("accepted");
    }

    @Test
    void theNearestPowerThatIsInForceDecides() {
        Power province = after(
                PowerFixture.after(null, new Command.HandDown(listed(PROVINCE, CITY, Extent.WHOLE)), DAY),
                new Command.TakeBack(DAY.plusDays(9), "示例文件", "示例原因"),
                DAY);
        Power city = after(prepared(Extent.WHOLE), new Command.TakeOver(DAY), DAY);
        Power town = power(Extent.WHOLE);
        town = new Power(
                UUID.randomUUID(),
                town.item(),
                COUNTY,
                TOWN,
                town.ground(),
                town.due(),
                false,
                town.terms(),
                prepared(Extent.WHOLE).preparation(),
                new Power.Takeover(DAY, DAY),
                null,
                null);
        List<Power> all = List.of(province, city, town);
        assertThat(HeldPowers.deciding(all, "411002", TOWN.organisation(), DAY)).contains(town);
        assertThat(HeldPowers.deciding(all, "411002", null, DAY)).contains(city);
        assertThat(HeldPowers.deciding(all, "411003", null, DAY)).contains(province);
        assertThat(HeldPowers.deciding(all, "411003", null, DAY).orElseThrow().holder(DAY))
                .isEqualTo(PROVINCE);
        assertThat(HeldPowers.deciding(all, "410700", null, DAY)).isEmpty();
        assertThat(HeldPowers.deciding(all, "411002", null, DAY.minusDays(1))).isEmpty();
    }
}
