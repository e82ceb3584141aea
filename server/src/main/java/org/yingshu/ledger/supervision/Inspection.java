package org.yingshu.ledger.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.InspectionEvent;
import org.yingshu.ledger.InspectionEvent.Conclusion;
import org.yingshu.ledger.InspectionEvent.Finding;
import org.yingshu.ledger.Unit;

/** An inspection without notice: a checklist that is filled in on the spot. */
record Inspection(
        UUID id,
        String region,
        Unit unit,
        @Nullable UUID duty,
        @Nullable UUID follows,
        String title,
        LocalDate on,
        String inspectors,
        List<Item> items,
        Status status,
        @Nullable Conclusion conclusion,
        String summary,
        Instant at) {

    enum Status {
        PLANNED,
        UNDER_WAY,
        CONCLUDED,
        CANCELLED
    }

    /** @param finding null while it was not looked at */
    record Item(
            String id, String text, String basis, @Nullable Finding finding, String note, List<Evidence> photos) {}

    static Inspection planned(InspectionEvent.Planned it) {
        return new Inspection(
                it.inspection(),
                it.region(),
                it.unit(),
                it.duty(),
                it.follows(),
                it.title(),
                it.on(),
                it.inspectors(),
                it.lines().stream()
                        .map(line -> new Item(line.id(), line.text(), line.basis(), null, "", List.of()))
                        .toList(),
                Status.PLANNED,
                null,
                "",
                it.at());
    }

    boolean open() {
        return status == Status.PLANNED || status == Status.UNDER_WAY;
    }

    long unchecked() {
        return items.stream().filter(item -> item.finding() == null).count();
    }

    Inspection checked(InspectionEvent.LineChecked it) {
        List<Item> now = items.stream()
                .map(item -> item.id().equals(it.line())
                        ? new Item(item.id(), item.text(), item.basis(), it.finding(), it.note(), it.photos())
                        : item)
                .toList();
        return with(now, Status.UNDER_WAY, conclusion, summary);
    }

    Inspection concluded(InspectionEvent.Concluded it) {
        return with(items, Status.CONCLUDED, it.conclusion(), it.summary());
    }

    Inspection cancelled(String reason) {
        return with(items, Status.CANCELLED, null, reason);
    }

    private Inspection with(List<Item> now, Status next, @Nullable Conclusion ended, String words) {
        return new Inspection(id, region, unit, duty, follows, title, on, inspectors, now, next, ended, words, at);
    }
}
