package org.yingshu.matter.special;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.pack.model.Basis;
import org.yingshu.engine.pack.model.CancelledStep;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.SpecialStep;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.matter.special.Clearing.Status;
import org.yingshu.shared.problem.ProblemException;

/** The register of special steps: what each rests on, and whether it stays. */
@Component
class SpecialSteps {

    private final Shelves shelves;
    private final JsonStateTable<Clearing> table;
    private final Clock clock;

    SpecialSteps(Shelves shelves, JsonStateTable<Clearing> clearingTable, Clock clock) {
        this.shelves = shelves;
        this.table = clearingTable;
        this.clock = clock;
    }

    /**
     * A special step.
     *
     * @param step null where a document took it away before the catalogue knew it
     * @param basis empty where none was found
     * @param cancelled the first day on which new cases go without it
     * @param ended whether that day has come
     * @param cited the document of {@code cancelled}; null unless a document took it away
     */
    record Line(
            String item,
            Words itemName,
            String department,
            @Nullable String step,
            Words name,
            SpecialStep special,
            List<Basis> basis,
            Status status,
            @Nullable LocalDate cancelled,
            boolean ended,
            String note,
            @Nullable Cited cited,
            int version) {

        String key() {
            return item + "/" + (step == null ? name.zh() : step);
        }
    }

    /** What the list is narrowed to; each part may be absent. */
    record Filter(
            @Nullable String q,
            @Nullable String special,
            @Nullable String status,
            @Nullable Boolean based) {

        boolean takes(Line line) {
            return (q == null || q.isBlank() || text(line).contains(q.strip().toLowerCase(Locale.ROOT)))
                    && (special == null || special.equals(line.special().name()))
                    && (status == null || status.equals(line.status().name()))
                    && (based == null || based == !line.basis().isEmpty());
        }

        private static String text(Line line) {
            return (line.item() + " " + line.itemName().zh() + " "
                            + line.itemName().en() + " " + line.name().zh() + " "
                            + line.name().en() + " " + line.department())
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** By item and step. */
    List<Line> lines(Filter filter) {
        var lines = new ArrayList<Line>();
        for (Placed<StoredItem> placed :
                shelves.shelf().<StoredItem>all(DefinitionKind.ITEM).values()) {
            PackItem item = placed.thing().item();
            if (item.validity().holds(LocalDate.now(clock))) {
                item.steps().steps().stream()
                        .filter(step -> item.special(step) != null)
                        .forEach(step -> lines.add(line(item, step)));
                item.cancelled().forEach(gone -> lines.add(line(item, gone)));
            }
        }
        return lines.stream()
                .filter(filter::takes)
                .sorted(Comparator.comparing(Line::key))
                .toList();
    }

    Line line(String item, String step) {
        PackItem known = item(item).thing().item();
        return line(known, step(known, step));
    }

    /** The item in its current version, every step that ever was special in it. */
    Placed<StoredItem> item(String code) {
        Shelf shelf = shelves.shelf();
        return shelf.item(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
    }

    static Step step(PackItem item, String id) {
        return item.steps().steps().stream()
                .filter(step -> step.id().equals(id) && item.special(step) != null)
                .findFirst()
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SPECIAL_STEP, id));
    }

    private Line line(PackItem item, Step step) {
        UUID id = Clearing.idOf(item.code(), step.id());
        @Nullable Stored<Clearing> stored = table.find(id);
        @Nullable Clearing clearing = stored == null ? null : stored.state();
        List<Basis> basis = new ArrayList<>(item.ground(step.id()).basis());
        if (clearing != null && !clearing.basis().isEmpty()) {
            basis.add(new Basis(clearing.basis(), clearing.article()));
        }
        LocalDate cancelled = item.ground(step.id()).cancelled();
        Status status = cancelled != null
                ? Status.CANCELLED
                : clearing != null ? clearing.status() : basis.isEmpty() ? Status.UNDER_REVIEW : Status.KEPT;
        SpecialStep special = item.special(step);
        return new Line(
                item.code(),
                item.name(),
                item.department(),
                step.id(),
                item.stepNames().getOrDefault(step.id(), Words.same(step.name())),
                special == null ? SpecialStep.INSPECTION : special,
                basis,
                status,
                cancelled,
                hasCome(cancelled),
                clearing == null ? "" : clearing.note(),
                null,
                stored == null ? 0 : stored.version());
    }

    private Line line(PackItem item, CancelledStep gone) {
        return new Line(
                item.code(),
                item.name(),
                item.department(),
                null,
                gone.name(),
                gone.special(),
                List.of(),
                Status.CANCELLED,
                gone.from(),
                hasCome(gone.from()),
                "",
                gone.cited(),
                0);
    }

    private boolean hasCome(@Nullable LocalDate day) {
        return day != null && !LocalDate.now(clock).isBefore(day);
    }
}
