package org.yingshu.exchange.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.dataset.DataSetLife.Command;
import org.yingshu.exchange.dataset.Mount.Kind;
import org.yingshu.exchange.dataset.Mount.Sharing;

/** A duty becomes a capability by its provider, and by nobody else (R6.21, R6.22). */
class DataSetLifeTests {

    private static final DataSetLife LIFE = new DataSetLife();
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final Act OWN = act(PROVIDER);

    private static Act act(UUID organisation) {
        return new Act("someone", "某人", organisation.toString(), null, Instant.parse("2026-11-23T03:00:00Z"));
    }

    private static Duty duty(Freshness wanted) {
        return new Duty(
                "tax.paid",
                new Words("完税结果", "Tax paid"),
                "税务局",
                PROVIDER,
                "许昌市税务局",
                "411000",
                List.of("tax-paid-result"),
                List.of(),
                List.of(),
                wanted,
                new Duty.Basis("某方案", "L1", Words.NONE));
    }

    private static Duty own(String name) {
        Duty duty = duty(Freshness.DAILY);
        return new Duty(
                Duty.OWN + "1",
                Words.same(name),
                duty.organisationName(),
                PROVIDER,
                duty.organisationName(),
                duty.region(),
                List.of(),
                List.of(),
                List.of(),
                Freshness.DAILY,
                duty.basis());
    }

    @Test
    void aDepartmentKeepsItsOwnLinesAndNobodyElseDoes() {
        UUID id = UUID.randomUUID();
        Act stranger = act(UUID.randomUUID());
        assertThat(refusal(null, new Command.Enter(id, own("欠税公告")), stranger)).isEqualTo("exchange.not-the-provider");
        DataSet entered = after(null, new Command.Enter(id, own("欠税公告")), OWN);
        DataSet mounted = after(entered, new Command.Offer(mount(Freshness.DAILY, Sharing.UNCONDITIONAL, "")), OWN);
        assertThat(refusal(mounted, new Command.Strike("不再掌握"), OWN)).isEqualTo("exchange.still-mounted");
        assertThat(refusal(entered, new Command.Strike(" "), OWN)).isEqualTo("exchange.no-reason");
        assertThat(refusal(entered, new Command.Strike("x"), stranger)).isEqualTo("exchange.not-the-provider");
        DataSet struck = after(entered, new Command.Strike("不再掌握"), OWN);
        assertThat(struck.struck()).isEqualTo("不再掌握");
        assertThat(refusal(struck, new Command.Offer(mount(Freshness.DAILY, Sharing.UNCONDITIONAL, "")), OWN))
                .isEqualTo("exchange.struck");
        assertThat(after(struck, new Command.Enter(id, own("欠税公告")), OWN).struck())
                .isNull();
    }

    @Test
    void aLineOfThePacksIsNeitherEnteredNorStruckByHand() {
        UUID id = UUID.randomUUID();
        DataSet declared = after(null, new Command.Declare(id, duty(Freshness.DAILY)), Act.ofSystem("packs", OWN.at()));
        assertThat(refusal(declared, new Command.Enter(id, own("别的")), OWN)).isEqualTo("exchange.of-the-packs");
        assertThat(refusal(declared, new Command.Strike("不要"), OWN)).isEqualTo("exchange.of-the-packs");
    }

    private static Mount mount(Freshness freshness, Sharing sharing, String terms) {
        return new Mount(Kind.TABLE, "tax_paid", freshness, sharing, terms);
    }

    private static DataSet after(@Nullable DataSet it, Command command, Act act) {
        DataSet state = it;
        if (LIFE.decide(it, command, act) instanceof Decision.Accepted<DataSetEvent>(List<DataSetEvent> events)) {
            for (DataSetEvent event : events) {
                state = LIFE.evolve(state, event);
            }
        }
        return Objects.requireNonNull(state);
    }

    private static String refusal(@Nullable DataSet it, Command command, Act act) {
        return LIFE.decide(it, command, act) instanceof Decision.Refused<DataSetEvent> refused
                ? refused.refusal().code()
                : "";
    }

    private static DataSet declared(Freshness wanted) {
        return after(null, new Command.Declare(UUID.randomUUID(), duty(wanted)), Act.ofSystem("packs", OWN.at()));
    }

    @Test
    void theSameDutyAgainIsNothingNewAndAChangedOneKeepsTheMount() {
        DataSet it = after(
                declared(Freshness.REAL_TIME),
                new Command.Offer(mount(Freshness.DAILY, Sharing.UNCONDITIONAL, "")),
                OWN);
        assertThat(LIFE.decide(it, new Command.Declare(it.id(), duty(Freshness.REAL_TIME)), OWN))
                .isEqualTo(Decision.accept());
        DataSet changed = after(it, new Command.Declare(it.id(), duty(Freshness.DAILY)), OWN);
        assertThat(changed.mount()).isEqualTo(it.mount());
        assertThat(it.isBehind()).as("daily, where the text wants real time").isTrue();
        assertThat(changed.isBehind()).isFalse();
    }

    @Test
    void nobodyElseMountsRenewsOrTakesOff() {
        DataSet it = declared(Freshness.UNSAID);
        Mount mount = mount(Freshness.DAILY, Sharing.UNCONDITIONAL, "");
        for (Command command : List.of(new Command.Offer(mount), new Command.Renew(), new Command.TakeOff("不再提供"))) {
            assertThat(refusal(it, command, act(UUID.randomUUID()))).isEqualTo("exchange.not-the-provider");
        }
        assertThat(refusal(it, new Command.Renew(), OWN)).isEqualTo("exchange.not-mounted");
        DataSet mounted = after(it, new Command.Offer(mount), OWN);
        assertThat(mounted.isOpenToAll()).isTrue();
        assertThat(refusal(mounted, new Command.TakeOff(" "), OWN)).isEqualTo("exchange.no-reason");
        assertThat(after(mounted, new Command.TakeOff("系统下线"), OWN).mount()).isNull();
    }

    @Test
    void conditionsAndWithholdingAreWrittenDown() {
        DataSet it = declared(Freshness.UNSAID);
        assertThat(refusal(it, new Command.Offer(mount(Freshness.DAILY, Sharing.CONDITIONAL, " ")), OWN))
                .isEqualTo("exchange.no-terms");
        assertThat(refusal(it, new Command.Offer(mount(Freshness.DAILY, Sharing.WITHHELD, "")), OWN))
                .isEqualTo("exchange.no-basis");
    }
}
