package org.yingshu.ledger.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.Decided;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.RecordEvent;
import org.yingshu.ledger.RecordKind;
import org.yingshu.ledger.Unit;

/** A talk, praise, accountability, or a meeting with what it decided. */
record SupervisionRecord(
        UUID id,
        RecordKind kind,
        String region,
        LocalDate on,
        String title,
        String text,
        String place,
        List<Unit> units,
        List<String> persons,
        @Nullable UUID duty,
        List<Decided> decisions,
        List<Evidence> evidence,
        String by,
        Instant at,
        @Nullable String annulled) {

    static SupervisionRecord noted(RecordEvent.Noted it) {
        return new SupervisionRecord(
                it.record(),
                it.kind(),
                it.region(),
                it.on(),
                it.title(),
                it.text(),
                it.place(),
                it.units(),
                it.persons(),
                it.duty(),
                it.decisions(),
                it.evidence(),
                it.by(),
                it.at(),
                null);
    }

    SupervisionRecord done(String decision, LocalDate day) {
        return with(
                decisions.stream()
                        .map(one -> one.id().equals(decision)
                                ? new Decided(one.id(), one.text(), one.unit(), one.due(), day)
                                : one)
                        .toList(),
                annulled);
    }

    SupervisionRecord annulled(String reason) {
        return with(decisions, reason);
    }

    private SupervisionRecord with(List<Decided> now, @Nullable String reason) {
        return new SupervisionRecord(
                id, kind, region, on, title, text, place, units, persons, duty, now, evidence, by, at, reason);
    }

    /** Annulled, or with something decided that is not done, or settled. */
    String status() {
        if (annulled != null) {
            return "ANNULLED";
        }
        return open() ? "OPEN" : "SETTLED";
    }

    boolean open() {
        return annulled == null && decisions.stream().anyMatch(one -> one.doneOn() == null);
    }

    @Nullable
    LocalDate nextDue() {
        return decisions.stream()
                .filter(one -> one.doneOn() == null)
                .map(Decided::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
