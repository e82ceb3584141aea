package org.yingshu.engine.reader.model;

/**
 * Two places that speak of the same thing.
 *
 * @param from path of a measure
 * @param to path of a measure, or of a table's row: {@code 附件2/指标对比/3}
 * @param file the other document's file, where {@code to} stands in another one; else empty
 * @param likeness how much their words agree, from 0 to 1
 */
public record Link(Kind kind, String from, String to, String file, double likeness) {

    public enum Kind {
        /** a special plan's measure and the overall plan's short form of it */
        OVERALL,
        /** the measure of another level or year on the same subject */
        COUNTERPART,
        /** a target of the text and the table's row on the same indicator */
        INDICATOR
    }
}
