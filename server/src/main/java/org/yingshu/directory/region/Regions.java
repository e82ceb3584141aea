package org.yingshu.directory.region;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.DirectoryEvent;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.Reach;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;

@Component
class Regions {

    private final RegionStore store;
    private final RegionGovernments governments;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Regions(RegionStore store, RegionGovernments governments, Changes changes, ApplicationEventPublisher events) {
        this.store = store;
        this.governments = governments;
        this.changes = changes;
        this.events = events;
    }

    /** The regions change, and with them their governments; other bodies stay where they were until somebody moves them. */
    @Transactional
    UUID change(RegionChange change) {
        change.before().forEach(Reach::check);
        change.after().forEach(after -> Reach.check(after.code()));
        RegionHistory.Outcome outcome = store.history().apply(change, Ids::next);
        outcome.ended().forEach(store::end);
        outcome.begun().forEach(region -> store.begin(region, change.source()));
        governments.follow(outcome, change.source());
        UUID id = Ids.next();
        store.record(id, change, outcome, Caller.current().name());
        changes.record(id, "region-" + change.kind().name().toLowerCase(Locale.ROOT), Map.of("change", change));
        events.publishEvent(new DirectoryEvent.RegionChanged(
                id,
                change.kind().name(),
                change.effective(),
                change.before(),
                change.after().stream().map(RegionChange.Successor::code).toList()));
        return id;
    }
}
