package org.yingshu.plan.editing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanOwner;
import org.yingshu.plan.PlanTarget;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.intake.OwnerNames;
import org.yingshu.shared.Ids;

/**
 * A task as a person writes it.
 *
 * @param id of the task that goes on as this one; null for a new one
 */
record TaskInput(
        @Nullable UUID id,
        @NotNull @Size(max = 20) String no,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull @Size(max = 200) String field,
        @NotNull @Size(max = 300) String direction,
        @NotNull @Size(max = 100) List<@Valid OwnerInput> owners,
        @Nullable PlanDeadline deadline,
        @NotNull @Size(max = 50) List<PlanDeadline> milestones,
        @NotNull @Size(max = 100) List<PlanTarget> targets,
        PlanTask.@NotNull Strength strength) {

    /** An owner as a person names it: from the directory, or by a name that is looked up. */
    record OwnerInput(
            PlanOwner.@NotNull Role role,
            @Nullable String raw,
            @NotBlank @Size(max = 200) String name,
            @Nullable UUID organisation,
            boolean group,
            boolean inferred,
            boolean open) {

        PlanOwner owner(OwnerNames names, String region, LocalDate on) {
            UUID known = group || organisation != null
                    ? organisation
                    : names.resolve(name.strip(), region, on).orElse(null);
            return new PlanOwner(
                    role, Objects.requireNonNullElse(raw, name).strip(), name.strip(), known, group, inferred, open);
        }
    }

    /** @param old whose place in the text it takes; null for a task that nobody printed */
    PlanTask task(@Nullable PlanTask old, OwnerNames names, String region, LocalDate on) {
        return new PlanTask(
                id == null ? Ids.next() : id,
                no.strip(),
                title.strip(),
                text.strip(),
                field.strip(),
                direction.strip(),
                old == null ? "" : old.ownersRaw(),
                owners.stream().map(owner -> owner.owner(names, region, on)).toList(),
                deadline,
                milestones,
                targets,
                strength,
                old == null ? null : old.source());
    }
}
