package org.yingshu.hall.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.hall.HallProblem;

/** A standard is never changed: a new edition holds from its day on. */
final class StandardLife implements Lifecycle<Standard, StandardLife.Issue, StandardEvent> {

    /** @param edition its number, author and time are set when it is issued */
    record Issue(UUID id, UUID hall, String region, Edition edition) {}

    @Override
    public Decision<StandardEvent> decide(@Nullable Standard standard, Issue it, Act act) {
        List<Edition> before = standard == null ? List.of() : standard.editions();
        Edition edition = it.edition();
        if (!edition.isWhole()) {
            return HallProblem.BAD_STANDARD.refuse();
        }
        LocalDate last = before.isEmpty() ? LocalDate.MIN : before.getLast().from();
        if (edition.from().isBefore(last)) {
            return HallProblem.STANDARD_BACKDATED.refuse(last.toString());
        }
        return Decision.accept(new StandardEvent.Issued(
                it.id(),
                it.hall(),
                it.region(),
                new Edition(
                        before.size() + 1,
                        edition.from(),
                        edition.criteria(),
                        edition.excellent(),
                        edition.good(),
                        edition.fair(),
                        edition.objectionDays(),
                        edition.namesStaff(),
                        edition.reason(),
                        act.name(),
                        act.at())));
    }

    @Override
    public Standard evolve(@Nullable Standard standard, StandardEvent event) {
        return switch (event) {
            case StandardEvent.Issued it -> {
                List<Edition> editions = new ArrayList<>(standard == null ? List.of() : standard.editions());
                editions.add(it.edition());
                yield new Standard(it.standard(), it.hall(), it.region(), editions);
            }
        };
    }
}
