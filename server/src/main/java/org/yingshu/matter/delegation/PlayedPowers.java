package org.yingshu.matter.delegation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.SamplePowers;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Ground;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.PowerLife.Command;
import org.yingshu.matter.delegation.Preparation.Agreement;
import org.yingshu.matter.delegation.Preparation.Announcement;
import org.yingshu.matter.delegation.Preparation.Guide;
import org.yingshu.matter.delegation.Preparation.Overseer;
import org.yingshu.matter.delegation.Preparation.Part;
import org.yingshu.matter.delegation.Preparation.Plan;

/** Takes made-up powers the way of real ones, on days of before. */
@Component
class PlayedPowers implements SamplePowers {

    private static final int DAYS_TO_PREPARE = 10;

    private final Journal journal;
    private final StreamKind<Power, Command, PowerEvent> kind;
    private final Directory directory;
    private final Clock clock;

    PlayedPowers(Journal journal, StreamKind<Power, Command, PowerEvent> powerKind, Directory directory, Clock clock) {
        this.journal = journal;
        this.kind = powerKind;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void play(Sample it) {
        UUID id = UUID.nameUUIDFromBytes((it.item() + it.to() + "demo").getBytes(StandardCharsets.UTF_8));
        Party to = party(it.to());
        LocalDate today = LocalDate.now(clock);
        var listed = new PowerEvent.HandedDown(
                id,
                it.item(),
                party(it.from()),
                to,
                new Ground(it.document(), it.day()),
                it.due(),
                false,
                Extent.valueOf(it.extent()),
                it.excluded(),
                null);
        handle(id, new Command.HandDown(listed), it.day());
        if (it.stage() == Stage.LISTED) {
            return;
        }
        prepare(id, new Plan("演示责任人", it.due()), it.day());
        if (it.stage() == Stage.PLANNED) {
            return;
        }
        LocalDate ready = it.day().plusDays(DAYS_TO_PREPARE);
        prepare(id, new Guide(true, "演示：指南已按承接方调整", ready), ready);
        prepare(id, new Announcement(ready, "演示：门户网站公告栏"), ready);
        prepare(id, new Overseer(it.to(), to.name()), ready);
        if (it.extent().equals("ENTRUSTED")) {
            prepare(id, new Agreement("演示委托书〔1〕号", ready, null), ready);
        }
        boolean coming = it.stage() == Stage.COMING;
        handle(id, new Command.TakeOver(coming ? today.plusDays(DAYS_TO_PREPARE) : ready), coming ? today : ready);
        if (it.stage() == Stage.TAKEN_BACK) {
            handle(id, new Command.TakeBack(today, "演示：收回的文件", "演示：承接方暂不具备审查条件"), today);
        }
    }

    private void prepare(UUID id, Part part, LocalDate day) {
        handle(id, new Command.Prepare(part), day);
    }

    private void handle(UUID id, Command command, LocalDate day) {
        var at = day.atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant();
        journal.handle(kind, id, command, Act.ofSystem("demo", at));
    }

    private Party party(UUID organisation) {
        OrganisationView view = directory.organisation(organisation).orElseThrow();
        return new Party(view.id(), view.name(), view.region(), view.level());
    }
}
