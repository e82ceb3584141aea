package org.yingshu.engine.flow.compose;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the applicant of a bundle is spared, and why.
 *
 * @param subject the element, material or item that it is about; null when it is about the bundle
 * @param by who supplies it instead: an item, a department or a type of certificate
 * @param items the items that it is spared for
 * @param amount how many of the reason's measure; of days it is told by the measures
 */
public record Saving(
        Reason reason, @Nullable String subject, @Nullable String by, List<String> items, int amount) {

    /** What is counted. */
    public enum Measure {
        STEPS,
        FIELDS,
        MATERIALS,
        VISITS,
        ACCEPTANCES,
        DELIVERIES,
        DAYS
    }

    public enum Reason {
        /** several items ask for the same element */
        FIELD_ONCE(Measure.FIELDS),
        /** the element was given in an earlier application */
        FIELD_KNOWN(Measure.FIELDS),
        /** several items ask for the same material */
        MATERIAL_ONCE(Measure.MATERIALS),
        /** an item of the bundle makes it */
        MATERIAL_MADE(Measure.MATERIALS),
        /** a certificate stands for it */
        MATERIAL_CERTIFIED(Measure.MATERIALS),
        /** a department shares it */
        MATERIAL_SHARED(Measure.MATERIALS),
        /** it was handed in or made in an earlier application */
        MATERIAL_KNOWN(Measure.MATERIALS),
        /** the items are applied for together */
        ONE_ACCEPTANCE(Measure.ACCEPTANCES),
        /** the results are delivered together */
        ONE_DELIVERY(Measure.DELIVERIES),
        /** who applies for several things at once comes once for all of them */
        ONE_VISIT(Measure.VISITS),
        /** the items of a stage count as one step */
        SAME_STAGE(Measure.STEPS),
        /** nobody applies for the item: what it needs is pushed by the items before it */
        PUSHED(Measure.STEPS),
        /** the item is handled while a longer one is */
        PARALLEL(Measure.DAYS);

        private final Measure measure;

        Reason(Measure measure) {
            this.measure = measure;
        }

        public Measure measure() {
            return measure;
        }

        /** By which the text for a reader is found: {@code flow.material-made}. */
        public String code() {
            return "flow." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Saving {
        items = List.copyOf(items);
    }
}
