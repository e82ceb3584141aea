package org.yingshu.ledger.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Figure;
import org.yingshu.ledger.Goal;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Origin;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Terms;
import org.yingshu.plan.PlanRhythm;

/** A duty of a made-up city, and those who have to do with it. */
public final class DutyFixture {

    public static final UUID LEAD = new UUID(1, 1);
    public static final UUID SUPPORT = new UUID(1, 2);
    public static final UUID COUNTY = new UUID(1, 3);
    public static final UUID STRANGER = new UUID(1, 4);
    public static final Authority UNIT = Authority.unit("411000");
    public static final Authority OFFICE = new Authority("411000", true, true);
    public static final Authority COUNTY_OFFICE = new Authority("411002", true, true);
    public static final Authority SUPERVISOR = new Authority("411000", false, true);
    public static final Evidence PAPER = new Evidence(new UUID(9, 9), "验收表.pdf");
    public static final LedgerSettings SETTINGS =
            new LedgerSettings(3, 10, 3, 5, 2, 10, 30, PlanRhythm.Every.QUARTER, 31, false, 5);
    static final Goal DAYS =
            new Goal("g1", "不动产登记压减至3个工作日", Comparator.AT_MOST, new BigDecimal("3"), "个工作日", Strength.MUST);

    private final DutyLife life = new DutyLife();

    @Nullable
    Duty duty;

    Instant now = Instant.parse("2026-03-02T02:00:00Z");

    /** Handed down on 2 March 2026, due on 30 November. */
    static DutyFixture handedDown() {
        return new DutyFixture().handDown(LocalDate.of(2026, 11, 30), false);
    }

    static DutyFixture underWay() {
        DutyFixture it = handedDown();
        it.does(LEAD, new DutyCommand.Sign(UNIT));
        return it;
    }

    DutyFixture handDown(@Nullable LocalDate due, boolean continuing) {
        does(null, handDownCommand(new UUID(5, 1), null, List.of(), due, continuing));
        return this;
    }

    static DutyCommand.HandDown handDownCommand(
            UUID id, @Nullable UUID parent, List<UUID> superiors, @Nullable LocalDate due, boolean continuing) {
        return new DutyCommand.HandDown(
                id,
                new Origin(
                        new UUID(2, 1),
                        "云州市2026年提升方案",
                        new UUID(3, 1),
                        "12",
                        12,
                        "不动产登记",
                        "推行一窗受理",
                        "全文",
                        Strength.MUST),
                new Terms(
                        "411000",
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 5),
                        PlanRhythm.BY_THE_20TH,
                        continuing,
                        new PlanRhythm(PlanRhythm.Every.QUARTER, 31),
                        parent == null),
                parent == null ? "411000" : "411002",
                parent,
                superiors,
                parent == null
                        ? List.of(
                                new Owner(LEAD, "市自然资源和规划局", Role.LEAD, false),
                                new Owner(SUPPORT, "市税务局", Role.SUPPORT, false))
                        : List.of(new Owner(COUNTY, "临水县人民政府", Role.IMPLEMENT, false)),
                due,
                List.of(new Milestone("m1", "系统上线", LocalDate.of(2026, 6, 30), true, null, "")),
                List.of(DAYS));
    }

    /** Refused with this code, or null. */
    @Nullable
    String does(@Nullable UUID organisation, DutyCommand command) {
        Act act = new Act("a", "王强", organisation == null ? null : organisation.toString(), null, now);
        return switch (life.decide(duty, command, act)) {
            case Decision.Refused<DutyEvent> refused -> refused.refusal().code();
            case Decision.Accepted<DutyEvent> accepted -> {
                duty = life.evolve(duty, accepted.events());
                yield null;
            }
        };
    }

    Duty duty() {
        return Objects.requireNonNull(duty);
    }

    DutyFixture on(String day) {
        now = Instant.parse(day + "T02:00:00Z");
        return this;
    }

    static DutyCommand report(int percent, @Nullable String days) {
        return new DutyCommand.Tell(
                UNIT,
                "已完成系统改造",
                percent,
                days == null ? List.of() : List.of(new Figure("g1", new BigDecimal(days))),
                List.of(PAPER));
    }

    static DutyCommand strikeOff() {
        return new DutyCommand.RequestStrikeOff(UNIT, "任务已全部完成", List.of(PAPER), 0);
    }

    static DutyCommand check(Authority by, boolean passed) {
        return new DutyCommand.Check(by, passed, passed, passed, "核查意见");
    }
}
