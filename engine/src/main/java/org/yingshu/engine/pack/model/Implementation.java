package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.MaterialNeed;

/**
 * What a place does otherwise than the item of the catalogue (实施事项). Limits have places of their own; of the rest, null is
 * what the catalogue says.
 */
public record Implementation(
        Validity validity,
        @Nullable List<Words> conditions,
        @Nullable List<MaterialNeed> materials,
        @Nullable List<Channel> channels,
        @Nullable Integer visits,
        @Nullable Cost cost,
        Cited cited) {

    /** The item as the place has it. */
    PackItem of(PackItem item) {
        return new PackItem(
                item.code(),
                item.name(),
                item.department(),
                item.kind(),
                item.levels(),
                item.keywords(),
                item.basis(),
                Objects.requireNonNullElse(conditions, item.conditions()),
                item.statutory(),
                item.promised(),
                Objects.requireNonNullElse(channels, item.channels()),
                Objects.requireNonNullElse(visits, item.visits()),
                Objects.requireNonNullElse(cost, item.cost()),
                item.fields(),
                Objects.requireNonNullElse(materials, item.materials()),
                item.products(),
                item.after(),
                item.steps(),
                item.stepNames(),
                item.stages(),
                item.risk(),
                item.rule(),
                item.pushes(),
                item.faq(),
                item.validity(),
                item.note(),
                item.scenes(),
                item.implementations(),
                item.grounds(),
                item.cancelled());
    }
}
