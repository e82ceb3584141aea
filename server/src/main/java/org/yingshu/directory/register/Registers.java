package org.yingshu.directory.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.Changes;
import org.yingshu.directory.model.CodeCheck;
import org.yingshu.directory.model.Reach;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;

/** Enterprises and people are entered, changed and, where somebody has a reason, looked up in full. */
@Component
class Registers {

    private final EnterpriseStore enterprises;
    private final PersonStore people;
    private final Changes changes;
    private final Clock clock;

    Registers(EnterpriseStore enterprises, PersonStore people, Changes changes, Clock clock) {
        this.enterprises = enterprises;
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    EnterpriseRow enter(EnterpriseDraft draft) {
        UUID id = Ids.next();
        enterprises.insert(id, checked(draft), Caller.current().name());
        changes.record(id, "entered", Map.of("name", draft.name()));
        return enterprises.get(id);
    }

    @Transactional
    EnterpriseRow change(UUID id, int version, EnterpriseDraft draft) {
        Reach.check(enterprises.get(id).region());
        enterprises.update(id, version, checked(draft));
        changes.record(id, "changed", Map.of("name", draft.name()));
        return enterprises.get(id);
    }

    private static EnterpriseDraft checked(EnterpriseDraft draft) {
        Reach.check(draft.region());
        return new EnterpriseDraft(
                CodeCheck.valid("creditCode", CreditCode.parse(draft.creditCode()))
                        .value(),
                draft.name(),
                draft.region(),
                draft.industry(),
                draft.scale(),
                draft.status(),
                draft.foundedOn(),
                draft.representative(),
                draft.address(),
                phone(draft.phone()));
    }

    @Transactional
    PersonRow enter(PersonDraft draft) {
        UUID id = Ids.next();
        CitizenId citizenId = citizenId(draft.citizenId() == null ? "" : draft.citizenId());
        people.insert(id, checked(draft), citizenId, Caller.current().name());
        changes.record(id, "entered", Map.of("name", draft.name()));
        return people.get(id);
    }

    @Transactional
    PersonRow change(UUID id, int version, PersonDraft draft) {
        Reach.check(people.get(id).region());
        boolean kept = draft.citizenId() == null || draft.citizenId().isBlank();
        people.update(id, version, checked(draft), kept ? null : citizenId(String.valueOf(draft.citizenId())));
        changes.record(id, "changed", Map.of("name", draft.name()));
        return people.get(id);
    }

    private static PersonDraft checked(PersonDraft draft) {
        Reach.check(draft.region());
        return new PersonDraft(draft.name(), draft.region(), null, phone(draft.phone()), draft.employer());
    }

    private CitizenId citizenId(String typed) {
        return CodeCheck.valid("citizenId", CitizenId.parse(typed, LocalDate.now(clock)));
    }

    private static @Nullable String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Phones.parse(typed)
                .orElseThrow(() -> new ProblemException(
                        DirectoryProblem.WRONG_CODE.code(),
                        DirectoryProblem.WRONG_CODE.kind(),
                        List.of(0),
                        List.of(new FieldProblem("phone", "不是有效的电话号码"))));
    }

    /** The numbers in full, for somebody who says why; that it was done stays on record. */
    @Transactional
    PersonStore.Numbers reveal(UUID id, String reason) {
        Reach.check(people.get(id).region());
        changes.record(id, "revealed", Map.of("reason", reason));
        return people.numbers(id);
    }

    @Transactional
    @Nullable
    String revealPhone(UUID id, String reason) {
        Reach.check(enterprises.get(id).region());
        changes.record(id, "revealed", Map.of("reason", reason));
        return enterprises.phone(id);
    }
}
