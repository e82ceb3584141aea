package org.yingshu.files.document;

/** Something to be drawn on a page. All measures are points (1/72 inch) from the page's upper left corner. */
sealed interface Mark {

    /**
     * Words in one line.
     *
     * @param x the left edge
     * @param y the base line
     * @param spacing added after each character
     */
    record Words(double x, double y, String text, Fonts.Face face, double size, double spacing, boolean red)
            implements Mark {}

    record Rule(double x1, double y1, double x2, double y2, double width, boolean red) implements Mark {}
}
