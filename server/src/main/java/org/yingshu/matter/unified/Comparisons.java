package org.yingshu.matter.unified;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.delegation.Power;
import org.yingshu.matter.delegation.PowerStore;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.shared.Page;
import org.yingshu.shared.problem.ProblemException;

/** Which items are the same everywhere, and in what the others differ. */
@Component
class Comparisons {

    private final Shelves shelves;
    private final PowerStore powers;
    private final Clock clock;

    Comparisons(Shelves shelves, PowerStore powers, Clock clock) {
        this.shelves = shelves;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * An item in the list.
     *
     * @param levels on which it is handled, by the catalogue or by a power that was handed down
     * @param different the elements that places do not have in common
     * @param missing how many elements nobody says anything of
     */
    record Line(
            String code,
            Words name,
            String department,
            List<String> levels,
            int places,
            List<UnifiedElement> different,
            int missing) {}

    /** What the list is narrowed to; each part may be absent. */
    record Filter(
            @Nullable String q,
            @Nullable String level,
            @Nullable String element,
            @Nullable Boolean different) {

        boolean takes(Line line) {
            return (q == null || q.isBlank() || text(line).contains(q.strip().toLowerCase(Locale.ROOT)))
                    && (level == null || line.levels().contains(level))
                    && (element == null
                            || line.different().stream()
                                    .map(UnifiedElement::name)
                                    .anyMatch(element::equals))
                    && (different == null || different == !line.different().isEmpty());
        }

        private static String text(Line line) {
            return (line.code() + " " + line.name().zh() + " " + line.name().en() + " " + line.department())
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** By code; the cursor is the last code of the page before. */
    Page<Line> lines(Filter filter, @Nullable String after, int size) {
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        List<Power> delegations = powers.all();
        List<Line> all = shelf.<StoredItem>all(DefinitionKind.ITEM).values().stream()
                .map(placed -> placed.thing().item())
                .filter(item -> item.validity().holds(today))
                .map(item -> line(item, ItemComparison.of(shelf, item, delegations, today)))
                .filter(filter::takes)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        List<Line> rest = all.stream()
                .filter(line -> after == null || line.code().compareTo(after) > 0)
                .toList();
        List<Line> page = rest.stream().limit(size).toList();
        return new Page<>(page, rest.size() > size ? page.getLast().code() : null, (long) all.size());
    }

    private static Line line(PackItem item, ItemComparison compared) {
        return new Line(
                item.code(),
                item.name(),
                item.department(),
                compared.places().stream().map(Held::level).distinct().toList(),
                compared.places().size(),
                compared.different().stream().map(ItemComparison.Row::element).toList(),
                compared.missing());
    }

    ItemComparison of(String code, @Nullable LocalDate on) {
        Shelf shelf = shelves.shelf();
        PackItem item = shelf.item(code)
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code))
                .thing()
                .item();
        return ItemComparison.of(shelf, item, powers.all(), on == null ? LocalDate.now(clock) : on);
    }
}
