package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Debt;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Promise;
import org.yingshu.casework.model.Supplement;
import org.yingshu.casework.model.Tasks;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Term;

/** The clocks of what is owed: supplements and papers by the applicant, the check of a promise by the office. */
final class OwedClocks {

    private final Clocks clocks;

    OwedClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void follow(@Nullable CaseFile before, CaseFile after, List<ClockStart> starts, Instant at) {
        UUID supplement = CaseClocks.partOf(after.id(), Tasks.SUPPLEMENT);
        Supplement asked = after.status().open() ? after.asked().orElse(null) : null;
        Supplement was = before == null ? null : before.asked().orElse(null);
        if (asked != null && was == null) {
            starts.add(by(after, supplement, CaseClocks.SUPPLEMENT, asked.until(), asked.askedAt()));
        } else if (asked == null && was != null) {
            clocks.stop(supplement, CaseClocks.SUPPLEMENT, at);
        }
        for (Debt debt : after.debts()) {
            boolean fresh = before == null || before.debts().isEmpty();
            UUID part = CaseClocks.partOf(after.id(), Tasks.DEBT + debt.material());
            if (debt.state() == Debt.State.OWED && fresh) {
                starts.add(by(after, part, CaseClocks.DEBT, debt.due(), at));
            } else if (debt.state() != Debt.State.OWED
                    && before != null
                    && before.debt(debt.material()).isPresent()) {
                clocks.stop(part, CaseClocks.DEBT, at);
            }
        }
        promise(before == null ? null : before.promise(), after, starts, at);
    }

    private void promise(@Nullable Promise before, CaseFile after, List<ClockStart> starts, Instant at) {
        Promise now = after.promise();
        if (now == null || before != null && before.state() == now.state()) {
            return;
        }
        UUID check = CaseClocks.partOf(after.id(), Tasks.CHECK);
        UUID rectify = CaseClocks.partOf(after.id(), Tasks.RECTIFY);
        if (now.state() == Promise.State.RELIED_ON && now.check() != null) {
            starts.add(by(after, check, CaseClocks.CHECK, now.check(), at));
        } else if (now.state() == Promise.State.RECTIFYING && now.rectifyBy() != null) {
            clocks.stop(check, CaseClocks.CHECK, at);
            starts.add(by(after, rectify, CaseClocks.RECTIFY, now.rectifyBy(), at));
        } else if (before != null) {
            clocks.stop(check, CaseClocks.CHECK, at);
            clocks.stop(rectify, CaseClocks.RECTIFY, at);
        }
    }

    private static ClockStart by(CaseFile file, UUID subject, String kind, LocalDate day, Instant since) {
        Set<UUID> who = kind.startsWith("casework.owed.") || kind.equals(CaseClocks.RECTIFY)
                ? Set.of(file.head().applicant().subject())
                : CaseStore.answering(file);
        return new ClockStart(
                subject,
                kind,
                CaseClocks.label(file),
                Term.by(day),
                since,
                who,
                file.head().region(),
                CaseClocks.to(file, who));
    }
}
