package org.yingshu.directory.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.DirectoryEvent;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.CodeCheck;
import org.yingshu.directory.model.Reach;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

@Component
class Organisations {

    private final OrganisationStore store;
    private final OrganisationQueries queries;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationStore store,
            OrganisationQueries queries,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Organisation found(OrganisationDraft draft) {
        UUID id = Ids.next();
        check(draft, id);
        store.insert(id, draft, Caller.current().name());
        store.replaceNames(id, draft);
        store.replacePosts(id, draft.postsOrNone());
        changes.record(id, "founded", Map.of("name", draft.name()));
        return queries.get(id);
    }

    @Transactional
    Organisation change(UUID id, int version, OrganisationDraft draft) {
        Organisation before = queries.get(id);
        Reach.check(before.region());
        check(draft, id);
        store.update(id, version, draft);
        store.replaceNames(id, draft);
        if (!before.name().equals(draft.name().strip()) && draft.renamedOn() != null) {
            LocalDate last = draft.renamedOn().minusDays(1);
            if (before.validFrom() != null && last.isBefore(before.validFrom())) {
                throw new ProblemException(
                        DirectoryProblem.WRONG_PERIOD, before.validFrom().toString());
            }
            store.addName(id, before.name(), "FORMER", before.validFrom(), last);
        }
        store.replacePosts(id, draft.postsOrNone());
        changes.record(id, "changed", difference(before, draft));
        return queries.get(id);
    }

    @Transactional
    Organisation dissolve(UUID id, int version, LocalDate last, String reason) {
        Organisation before = queries.get(id);
        Reach.check(before.region());
        if (before.validFrom() != null && last.isBefore(before.validFrom())) {
            throw new ProblemException(
                    DirectoryProblem.WRONG_PERIOD, before.validFrom().toString());
        }
        store.dissolve(id, version, last);
        changes.record(id, "dissolved", Map.of("last", last.toString(), "reason", reason));
        events.publishEvent(new DirectoryEvent.OrganisationDissolved(id, last));
        return queries.get(id);
    }

    private void check(OrganisationDraft draft, UUID id) {
        Reach.check(draft.region());
        if (!store.regionExists(draft.region(), LocalDate.now(clock))) {
            throw new ProblemException(DirectoryProblem.NO_REGION, draft.region());
        }
        CodeCheck.creditCode("creditCode", draft.creditCode());
        draft.aliasesOrNone().forEach(alias -> CodeCheck.period("aliases", alias.validFrom(), alias.validTo()));
        draft.postsOrNone().forEach(post -> CodeCheck.period("posts", post.validFrom(), post.validTo()));
        if (draft.parent() != null && store.isBelow(draft.parent(), id)) {
            throw new ProblemException(DirectoryProblem.OWN_PARENT, draft.name());
        }
    }

    /** Old and new of what differs, for the course of changes. */
    private static Map<String, ?> difference(Organisation before, OrganisationDraft draft) {
        var difference = new LinkedHashMap<String, Object>();
        note(difference, "name", before.name(), draft.name().strip());
        note(difference, "shortName", before.shortName(), draft.shortNameOrName());
        note(difference, "nameEn", before.nameEn(), draft.nameEnOrNone());
        note(difference, "region", before.region(), draft.region());
        note(difference, "level", before.level().name(), draft.level().name());
        note(difference, "kind", before.kind().name(), draft.kind().name());
        note(difference, "creditCode", before.creditCode(), draft.creditCode());
        note(difference, "address", before.address(), draft.address());
        return difference;
    }

    private static void note(
            Map<String, Object> difference, String field, @Nullable String before, @Nullable String after) {
        String old = Objects.requireNonNullElse(before, "");
        String now = Objects.requireNonNullElse(after, "");
        if (!old.equals(now)) {
            difference.put(field, Map.of("before", old, "after", now));
        }
    }
}
