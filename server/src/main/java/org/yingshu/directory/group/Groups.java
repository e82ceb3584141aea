package org.yingshu.directory.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.CodeCheck;
import org.yingshu.directory.model.Reach;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;

@Component
class Groups {

    private final GroupStore store;
    private final Changes changes;
    private final Clock clock;

    Groups(GroupStore store, Changes changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Group define(Group.Draft draft) {
        UUID id = Ids.next();
        check(draft);
        store.insert(id, draft, Caller.current().name());
        return complete(id, draft, "defined");
    }

    @Transactional
    Group change(UUID id, int version, Group.Draft draft) {
        Reach.check(store.get(id, LocalDate.now(clock)).region());
        check(draft);
        store.update(id, version, draft);
        return complete(id, draft, "changed");
    }

    private Group complete(UUID id, Group.Draft draft, String kind) {
        List<Group.ListedDraft> listed = draft.listed() == null ? List.of() : draft.listed();
        store.replaceListed(id, listed);
        changes.record(id, kind, Map.of("name", draft.name(), "listed", listed));
        return store.get(id, LocalDate.now(clock));
    }

    private static void check(Group.Draft draft) {
        Reach.check(draft.region());
        if (draft.listed() != null) {
            draft.listed().forEach(one -> CodeCheck.period("listed", one.validFrom(), one.validTo()));
        }
    }
}
