package org.yingshu.hall.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;

/**
 * Which items of a place have entered its halls.
 *
 * @param list code of the list of what stays outside (进驻事项负面清单)
 * @param hasList whether that list has anything on it today
 * @param due items that have to be inside: all but those that the list rightly names
 * @param inside those of them that a window takes in
 * @param ordinary of those inside, the ones that are not decided at once
 * @param general of the ordinary, the ones that a general window takes in
 */
public record Entry(
        String region,
        LocalDate on,
        String list,
        boolean hasList,
        int items,
        int due,
        int inside,
        @Nullable BigDecimal rate,
        int ordinary,
        int general,
        @Nullable BigDecimal generalRate,
        List<Line> lines) {

    /** Where an item stands. */
    public enum Place {
        INSIDE,
        /** On the list, with a reason and the document that approves it. */
        OUTSIDE,
        /** On the list, but the reason or the approval is missing. */
        UNAPPROVED,
        /** On the list, and in a window all the same. */
        BOTH,
        /** Neither in a window nor on the list. */
        MISSING;

        boolean isInside() {
            return this == INSIDE || this == BOTH;
        }
    }

    public record Window(String hall, String number) {}

    public record Line(
            String code,
            Words name,
            List<String> departments,
            boolean instant,
            boolean general,
            Place place,
            List<Window> windows,
            String reason,
            String approval) {}
}
