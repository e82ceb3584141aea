package org.yingshu.casework.handling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.hall.HallDeeds;
import org.yingshu.hall.HallDeeds.Deed;

/** Tells the halls what was done with a case, so that windows and seconded teams are evaluated by it (R5.25). */
@Component
class HallWork {

    private final HallDeeds deeds;
    private final PlaceCalendars calendars;

    HallWork(HallDeeds deeds, PlaceCalendars calendars) {
        this.deeds = deeds;
        this.calendars = calendars;
    }

    void follow(CaseFile file, Procedure how, CaseCommand command, Act act) {
        switch (command) {
            case CaseCommand.Submit it -> {
                if (file.head().counter() != null) {
                    tell(file, HallDeeds.Kind.REGISTERED, "", null, act);
                }
            }
            case CaseCommand.Accept it -> tell(file, HallDeeds.Kind.ACCEPTED, "", null, act);
            case CaseCommand.ReturnStep it -> tell(file, HallDeeds.Kind.RETURNED, "", null, act);
            case CaseCommand.Decide it ->
                tell(file, HallDeeds.Kind.DECIDED, how.part(it.step()).item(), inTime(file, how, act.at()), act);
            default -> {}
        }
    }

    private @Nullable Boolean inTime(CaseFile file, Procedure how, Instant at) {
        return new CaseFacts(calendars.of(file.head().region())).inTime(file, how, at);
    }

    private void tell(CaseFile file, HallDeeds.Kind kind, String item, @Nullable Boolean inTime, Act act) {
        CaseHead.Counter counter = file.head().counter();
        UUID account = id(act.actor());
        if (counter == null && account == null) {
            return;
        }
        deeds.tell(new Deed(
                file.id(),
                kind,
                item,
                counter == null ? null : counter.hall(),
                counter == null ? null : counter.window(),
                account,
                act.organisation() == null ? null : id(act.organisation()),
                act.at(),
                inTime));
    }

    /** The system and its parts have names instead. */
    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
