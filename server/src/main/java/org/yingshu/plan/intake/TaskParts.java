package org.yingshu.plan.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanOwner;
import org.yingshu.plan.PlanTarget;
import org.yingshu.plan.PlanTask;

/** What the reader found about a task, in the words of a plan. */
final class TaskParts {

    private static final Comparator<PlanDeadline> BY_DAY =
            Comparator.comparing(deadline -> Objects.requireNonNull(deadline.due()));

    private final OwnerNames names;
    private final String region;
    private final LocalDate on;

    TaskParts(OwnerNames names, String region, LocalDate on) {
        this.names = names;
        this.region = region;
        this.on = on;
    }

    /** The last one, and those before it. */
    record Deadlines(@Nullable PlanDeadline last, List<PlanDeadline> milestones) {}

    List<PlanOwner> owners(List<Owner> read) {
        var owners = new ArrayList<PlanOwner>();
        boolean led = false;
        for (Owner owner : read) {
            PlanOwner.Role role = owner.role() == Role.LEAD && led
                    ? PlanOwner.Role.JOINT_LEAD
                    : PlanOwner.Role.valueOf(owner.role().name());
            led |= owner.role() == Role.LEAD;
            owners.add(new PlanOwner(
                    role,
                    owner.raw(),
                    owner.name(),
                    owner.group()
                            ? null
                            : names.resolve(owner.name(), region, on).orElse(null),
                    owner.group(),
                    owner.inferred(),
                    owner.open()));
        }
        return owners;
    }

    /**
     * The deadline line goes before the dates of the text (a date inside the text is the deadline only where no line
     * gives one); of several the last ends the task.
     */
    Deadlines deadlines(List<Deadline> given, List<Deadline> inText) {
        List<PlanDeadline> lines = given.stream().map(TaskParts::deadline).toList();
        List<PlanDeadline> texts = inText.stream().map(TaskParts::deadline).toList();
        List<PlanDeadline> first = lines.isEmpty() ? texts : lines;
        PlanDeadline last = first.stream()
                .filter(deadline -> deadline.due() != null)
                .max(BY_DAY)
                .or(() -> first.stream().findFirst())
                .orElse(null);
        var milestones = new ArrayList<PlanDeadline>();
        lines.stream().filter(deadline -> deadline != last).forEach(milestones::add);
        texts.stream()
                .filter(deadline ->
                        deadline != last && (last == null || !deadline.raw().equals(last.raw())))
                .forEach(milestones::add);
        return new Deadlines(last, milestones.stream().distinct().toList());
    }

    private static PlanDeadline deadline(Deadline read) {
        LocalDate due = due(read.until());
        PlanDeadline.Kind kind = PlanDeadline.Kind.valueOf(read.kind().name());
        boolean dated = kind == PlanDeadline.Kind.DATE || kind == PlanDeadline.Kind.MONTH;
        return new PlanDeadline(
                dated && due == null ? PlanDeadline.Kind.RELATIVE : kind,
                dated ? due : null,
                read.raw(),
                read.scope(),
                read.inferredYear());
    }

    /** A month ends with its last day, a year with its last one. */
    private static @Nullable LocalDate due(@Nullable String until) {
        if (until == null) {
            return null;
        }
        return switch (until.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(until), 12, 31);
            case 7 -> YearMonth.parse(until).atEndOfMonth();
            default -> LocalDate.parse(until);
        };
    }

    List<PlanTarget> targets(List<Target> read) {
        return read.stream()
                .map(target -> new PlanTarget(
                        target.raw(),
                        target.subject(),
                        target.comparator().name(),
                        target.value(),
                        target.unit(),
                        target.condition(),
                        target.place(),
                        target.baseline(),
                        target.due(),
                        PlanTask.Strength.valueOf(target.strength().name())))
                .toList();
    }
}
