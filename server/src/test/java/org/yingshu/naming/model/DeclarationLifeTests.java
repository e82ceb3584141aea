package org.yingshu.naming.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.naming.NamingEvent;
import org.yingshu.naming.model.Declaration.Status;

class DeclarationLifeTests {

    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final Instant BEGUN = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant LAST_MINUTE = Instant.parse("2027-01-22T15:59:00Z");
    private static final Instant OVER = Instant.parse("2027-01-22T16:00:00Z");

    private final DeclarationLife life = new DeclarationLife();
    private final NamingEvent.Declared event = new NamingEvent.Declared(
            UUID.randomUUID(),
            "MC4110002026112200001",
            new NameParts("许昌", "清溪", "食品", "有限公司"),
            "limited",
            "411000",
            "许昌市",
            SUBJECT,
            "王小明",
            OFFICE,
            "",
            LocalDate.of(2027, 1, 22),
            "王小明",
            BEGUN);
    private final Declaration kept = life.evolve(null, event);

    private static Act by(UUID organisation, Instant at) {
        return new Act("somebody", "某人", organisation.toString(), null, at);
    }

    private String answer(Declaration it, DeclarationCommand command, Act act) {
        return switch (life.decide(it, command, act)) {
            case Decision.Accepted<NamingEvent>(var events) ->
                events.isEmpty() ? "" : events.getFirst().getClass().getSimpleName();
            case Decision.Refused<NamingEvent>(var refusal) -> refusal.code();
        };
    }

    @Test
    void nothingIsDeclaredWithoutThePromise() {
        assertThat(life.decide(
                        null, new DeclarationCommand.Declare(event.declaration(), false, event), by(SUBJECT, BEGUN)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(life.decide(
                        null, new DeclarationCommand.Declare(event.declaration(), true, event), by(SUBJECT, BEGUN)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void itIsKeptToTheEndOfItsLastDayByTheTimeOfChina() {
        assertThat(kept.on(LocalDate.of(2027, 1, 22))).isEqualTo(Status.DECLARED);
        assertThat(kept.on(LocalDate.of(2027, 1, 23))).isEqualTo(Status.EXPIRED);
        assertThat(answer(kept, new DeclarationCommand.GiveUp(), by(SUBJECT, LAST_MINUTE)))
                .isEqualTo("GivenUp");
        assertThat(answer(kept, new DeclarationCommand.GiveUp(), by(SUBJECT, OVER)))
                .isEqualTo("naming.ended");
    }

    @Test
    void onlyWhoeverDeclaredItGivesItUpAndOnlyTheOfficeRejectsIt() {
        assertThat(answer(kept, new DeclarationCommand.GiveUp(), by(OFFICE, BEGUN)))
                .isEqualTo("naming.not-yours");
        assertThat(answer(kept, new DeclarationCommand.Reject("不符"), by(SUBJECT, BEGUN)))
                .isEqualTo("naming.not-yours");
        assertThat(answer(kept, new DeclarationCommand.Reject(" "), by(OFFICE, BEGUN)))
                .isEqualTo("naming.no-reason");
        assertThat(answer(kept, new DeclarationCommand.Reject("不符"), by(OFFICE, BEGUN)))
                .isEqualTo("Rejected");
    }

    @Test
    void aUsedOneIsNeitherUsedAgainNorRejected() {
        Declaration used = life.evolve(kept, new NamingEvent.Used(kept.id(), UUID.randomUUID(), BEGUN));
        assertThat(answer(used, new DeclarationCommand.Use(UUID.randomUUID()), Act.ofSystem("naming", BEGUN)))
                .isEmpty();
        assertThat(answer(used, new DeclarationCommand.Reject("不符"), by(OFFICE, BEGUN)))
                .isEqualTo("naming.ended");
    }
}
