package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.ledger.Goal;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Origin;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Terms;
import org.yingshu.ledger.Verdict;

/**
 * A duty: what a sentence of a plan makes of units, from handing down to strike-off. Immutable; {@link DutyLife} makes the
 * next one.
 *
 * @param superiors the leads of the duty it is a part of
 * @param due null where the plan sets no date, and for continuing duties
 * @param reviewedOn the last review of a continuing duty
 */
public record Duty(
        UUID id,
        Origin origin,
        Terms terms,
        String region,
        @Nullable UUID parent,
        List<UUID> superiors,
        DutyStatus status,
        List<Holder> holders,
        @Nullable LocalDate due,
        List<Milestone> milestones,
        List<Goal> goals,
        List<Part> parts,
        Progress progress,
        List<Difficulty> difficulties,
        List<Extension> extensions,
        @Nullable Verdict verdict,
        @Nullable LocalDate reviewedOn,
        Closing closing) {

    public Duty {
        superiors = List.copyOf(superiors);
        holders = List.copyOf(holders);
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
        parts = List.copyOf(parts);
        difficulties = List.copyOf(difficulties);
        extensions = List.copyOf(extensions);
    }

    /**
     * Who answers for the whole: the leads; where the plan names none, those it calls responsible, then those that carry it
     * out, then everybody (R1.4).
     */
    public List<Holder> leads() {
        for (Role role : List.of(Role.LEAD, Role.RESPONSIBLE, Role.IMPLEMENT)) {
            List<Holder> found = holders.stream()
                    .filter(holder -> holder.owner().role() == role)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return holders;
    }

    public boolean isLedBy(@Nullable UUID organisation) {
        return organisation != null
                && leads().stream()
                        .anyMatch(holder -> organisation.equals(holder.owner().organisation()));
    }

    public Optional<Holder> holder(@Nullable UUID organisation) {
        return holders.stream()
                .filter(holder -> organisation != null
                        && organisation.equals(holder.owner().organisation()))
                .findFirst();
    }

    /** Everybody who has a part in it, and so may see it. */
    public Set<UUID> organisations() {
        Set<UUID> all = new LinkedHashSet<>();
        holders.stream()
                .map(holder -> holder.owner().organisation())
                .filter(Objects::nonNull)
                .forEach(all::add);
        all.addAll(superiors);
        difficulties.stream()
                .map(Difficulty::addressee)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    public @Nullable UUID firstLead() {
        return leads().stream()
                .map(holder -> holder.owner().organisation())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean part() {
        return parent != null;
    }

    public Optional<Extension> pendingExtension() {
        return extensions.stream().filter(Extension::pending).findFirst();
    }

    public Optional<Difficulty> difficulty(UUID wanted) {
        return difficulties.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public long count(Difficulty.State state) {
        return difficulties.stream().filter(one -> one.state() == state).count();
    }

    Duty with(Consumer<DutyDraft> change) {
        DutyDraft draft = new DutyDraft(this);
        change.accept(draft);
        return draft.build();
    }

    Duty withHolder(UUID organisation, UnaryOperator<Holder> change) {
        return with(draft -> draft.holders = holders.stream()
                .map(holder -> organisation.equals(holder.owner().organisation()) ? change.apply(holder) : holder)
                .toList());
    }

    Duty withDifficulty(UUID wanted, UnaryOperator<Difficulty> change) {
        return with(draft -> draft.difficulties = difficulties.stream()
                .map(one -> one.id().equals(wanted) ? change.apply(one) : one)
                .toList());
    }
}
