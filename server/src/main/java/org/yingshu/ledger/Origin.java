package org.yingshu.ledger;

import java.util.UUID;
import org.yingshu.engine.reader.model.Strength;

/**
 * The sentence of a plan that set a duty. Numbers restart and repeat, so a duty is known by its task, not by its number
 * (R1.2).
 *
 * @param number as printed; empty where there is none
 * @param ordinal the place in the plan, from 1
 * @param field the special plan it belongs to (所属专项); empty where there is none
 * @param strength how binding the wording is: MUST is a hard duty, the others are soft (R1.5)
 */
public record Origin(
        UUID plan,
        String planTitle,
        UUID task,
        String number,
        int ordinal,
        String field,
        String title,
        String text,
        Strength strength) {

    /** The same, for a part that has words of its own. */
    public Origin titled(String words) {
        return new Origin(plan, planTitle, task, number, ordinal, field, words, text, strength);
    }
}
