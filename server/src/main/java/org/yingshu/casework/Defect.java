package org.yingshu.casework;

/**
 * One thing that is missing or wrong.
 *
 * @param about the code of the material or of the form's field
 * @param text what has to be done about it
 */
public record Defect(Kind kind, String about, String name, String text) {

    /** Where it is. */
    public enum Kind {
        MATERIAL,
        FIELD,
        OTHER
    }
}
