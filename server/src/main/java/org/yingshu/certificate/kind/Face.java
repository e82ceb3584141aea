package org.yingshu.certificate.kind;

import java.util.List;

/**
 * How a certificate looks: a template's content (R6.11).
 *
 * @param title in large type
 * @param intro a sentence above the fields; may be empty
 * @param fields the elements that are shown, in order; the others are kept, but not printed
 * @param note small, at the foot; may be empty
 * @param columns in which the fields stand, 1 or 2
 */
public record Face(String title, String intro, List<String> fields, String note, int columns, boolean landscape) {

    public Face {
        fields = List.copyOf(fields);
        if (columns < 1 || columns > 2) {
            throw new IllegalArgumentException("A face has 1 or 2 columns, not " + columns);
        }
    }
}
