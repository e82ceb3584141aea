package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Ground;
import org.yingshu.matter.delegation.Power.Party;

/** What happens to a power that is handed down. */
public sealed interface PowerEvent {

    UUID id();

    /** It stands on a list. */
    record HandedDown(
            UUID id,
            String item,
            Party from,
            Party to,
            Ground ground,
            LocalDate due,
            boolean configured,
            Extent extent,
            String excluded,
            @Nullable LocalDate until)
            implements PowerEvent {}

    /** It stood on the plain list of before, which asked for no preparation. */
    record CarriedOver(
            UUID id,
            String item,
            Party from,
            Party to,
            Ground ground,
            Extent extent,
            @Nullable LocalDate until) implements PowerEvent {}

    record TakeoverPlanned(UUID id, Preparation.Plan plan) implements PowerEvent {}

    record GuideAdapted(UUID id, Preparation.Guide guide) implements PowerEvent {}

    record Entrusted(UUID id, Preparation.Agreement agreement) implements PowerEvent {}

    record Announced(UUID id, Preparation.Announcement notice) implements PowerEvent {}

    record OverseerNamed(UUID id, Preparation.Overseer overseer) implements PowerEvent {}

    record TakenOver(UUID id, LocalDate from, LocalDate decided) implements PowerEvent {}

    record ExtentChanged(UUID id, LocalDate from, Extent extent, String excluded, String document, String reason)
            implements PowerEvent {}

    record Prolonged(UUID id, LocalDate until, String document, String reason) implements PowerEvent {}

    record TakenBack(UUID id, LocalDate from, String document, String reason) implements PowerEvent {}
}
