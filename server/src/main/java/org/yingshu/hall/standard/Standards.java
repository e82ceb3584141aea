package org.yingshu.hall.standard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.hall.model.Hall;
import org.yingshu.hall.place.HallRights;
import org.yingshu.hall.place.Halls;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;

/** By what each hall is appraised. */
@Component
public class Standards {

    private final Journal journal;
    private final StreamKind<Standard, StandardLife.Issue, StandardEvent> kind;
    private final JsonStateTable<Standard> table;
    private final Halls halls;

    Standards(
            Journal journal,
            StreamKind<Standard, StandardLife.Issue, StandardEvent> standardKind,
            JsonStateTable<Standard> standardTable,
            Halls halls) {
        this.journal = journal;
        this.kind = standardKind;
        this.table = standardTable;
        this.halls = halls;
    }

    /** The edition that holds on a day; of a period, on its first. */
    @Transactional(readOnly = true)
    public Edition on(UUID hall, LocalDate day) {
        Stored<Standard> stored = table.find(idOf(hall));
        return stored == null ? Edition.USUAL : stored.state().on(day);
    }

    @Transactional
    public Standard issue(UUID hallId, Edition edition, Intent intent) {
        Hall hall = halls.hall(hallId);
        HallRights.check(hall);
        UUID id = idOf(hallId);
        return journal.handle(kind, id, new StandardLife.Issue(id, hallId, hall.region(), edition), intent)
                .state();
    }

    private static UUID idOf(UUID hall) {
        return UUID.nameUUIDFromBytes(("hall.standard/" + hall).getBytes(StandardCharsets.UTF_8));
    }
}
