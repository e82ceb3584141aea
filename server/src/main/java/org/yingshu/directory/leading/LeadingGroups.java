package org.yingshu.directory.leading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.CodeCheck;
import org.yingshu.directory.model.Reach;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

@Component
class LeadingGroups {

    private final LeadingGroupStore store;
    private final MeetingStore meetings;
    private final Changes changes;

    LeadingGroups(LeadingGroupStore store, MeetingStore meetings, Changes changes) {
        this.store = store;
        this.meetings = meetings;
        this.changes = changes;
    }

    @Transactional
    LeadingGroup found(LeadingGroup.Draft draft) {
        check(draft);
        UUID id = Ids.next();
        store.insert(id, draft);
        return complete(id, draft, "founded");
    }

    @Transactional
    LeadingGroup change(UUID id, int version, LeadingGroup.Draft draft) {
        Reach.check(store.get(id).region());
        check(draft);
        store.update(id, version, draft);
        return complete(id, draft, "changed");
    }

    private LeadingGroup complete(UUID id, LeadingGroup.Draft draft, String kind) {
        store.replaceMembers(id, draft.members() == null ? List.of() : draft.members());
        changes.record(id, kind, Map.of("name", draft.name()));
        return store.get(id);
    }

    private static void check(LeadingGroup.Draft draft) {
        Reach.check(draft.region());
        CodeCheck.period("validTo", draft.validFrom(), draft.validTo());
        if (draft.members() != null) {
            for (LeadingGroup.MemberDraft member : draft.members()) {
                CodeCheck.period("members", member.validFrom(), member.validTo());
                if (member.isNobody()) {
                    throw new ProblemException(Problem.INVALID);
                }
            }
        }
    }

    @Transactional
    LeadingGroup hold(UUID id, LeadingGroup.MeetingDraft draft) {
        Reach.check(store.get(id).region());
        meetings.insert(Ids.next(), id, draft);
        changes.record(id, "met", Map.of("on", draft.heldOn().toString(), "topic", draft.topic()));
        return store.get(id);
    }

    @Transactional
    LeadingGroup amend(UUID id, UUID meeting, int version, LeadingGroup.MeetingDraft draft) {
        Reach.check(store.get(id).region());
        meetings.update(meeting, id, version, draft);
        changes.record(id, "minutes-changed", Map.of("on", draft.heldOn().toString(), "topic", draft.topic()));
        return store.get(id);
    }
}
