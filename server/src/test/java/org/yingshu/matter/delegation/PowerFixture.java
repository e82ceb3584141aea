package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Ground;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.matter.delegation.Preparation.Agreement;
import org.yingshu.matter.delegation.Preparation.Announcement;
import org.yingshu.matter.delegation.Preparation.Guide;
import org.yingshu.matter.delegation.Preparation.Overseer;
import org.yingshu.matter.delegation.Preparation.Plan;

/** Powers to try the lifecycle on. */
final class PowerFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Party PROVINCE = party("省示例厅", "410000", "PROVINCE");
    static final Party CITY = party("许昌市示例局", "411000", "CITY");
    static final Party COUNTY = party("魏都区示例局", "411002", "COUNTY");
    static final Party TOWN = party("示例镇人民政府", "411002", "TOWN");

    private static final PowerLife LIFE = new PowerLife();

    private PowerFixture() {}

    static Party party(String name, String place, String level) {
        return new Party(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, place, level);
    }

    static PowerEvent.HandedDown listed(Party from, Party to, Extent extent) {
        return new PowerEvent.HandedDown(
                UUID.randomUUID(),
                "test.item",
                from,
                to,
                new Ground("示例清单", DAY),
                DAY.plusDays(30),
                false,
                extent,
                extent == Extent.PART ? "示例部分" : "",
                DAY.plusYears(1));
    }

    static Power power(Extent extent) {
        return after(null, new Command.HandDown(listed(CITY, COUNTY, extent)), DAY);
    }

    static Power prepared(Extent extent) {
        Power power = power(extent);
        for (Preparation.Part part : new Preparation.Part[] {
            new Plan("王某", DAY.plusDays(20)),
            new Guide(true, "", DAY),
            new Agreement("示例〔1〕号", DAY, null),
            new Announcement(DAY, "示例网站"),
            new Overseer(UUID.randomUUID(), "魏都区示例监管局")
        }) {
            power = after(power, new Command.Prepare(part), DAY);
        }
        return power;
    }

    static Decision<PowerEvent> decide(@Nullable Power power, Command command, LocalDate day) {
        return LIFE.decide(
                power,
                command,
                Act.ofSystem("test", day.atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant()));
    }

    static Power after(@Nullable Power power, Command command, LocalDate day) {
        return switch (decide(power, command, day)) {
            case Decision.Accepted<PowerEvent>(var events) -> LIFE.evolve(power, events.getFirst());
            case Decision.Refused<PowerEvent>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    static String refusal(@Nullable Power power, Command command, LocalDate day) {
        return decide(power, command, day) instanceof Decision.Refused<PowerEvent>(var refusal)
                ? refusal.code()
                : "accepted";
    }
}
