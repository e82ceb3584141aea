package org.yingshu.files.document;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Mark.Rule;
import org.yingshu.files.document.Mark.Words;

/**
 * The pages while they fill from top to bottom, by the measures of GB/T 9704-2012, section 5: A4, the type area of 156 by
 * 225 mm begins 37 mm below the upper edge and 28 mm from the left one, with 22 lines of 28 characters of size 3 (16 pt).
 */
final class Sheet {

    static final double MM = 72 / 25.4;
    static final double PAGE_WIDTH = 210 * MM;
    static final double PAGE_HEIGHT = 297 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;
    static final double WIDTH = 156 * MM;
    static final double HEIGHT = 225 * MM;
    /** Size 3 (三号) of the body. */
    static final double BODY = 16;
    /** A line's height: 22 to a page. */
    static final double LINE = HEIGHT / 22;

    /** Where the base line lies in a line, from its upper edge. */
    private static final double BASE = 0.72;

    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Sheet() {
        turn();
    }

    List<List<Mark>> pages() {
        return pages;
    }

    /** From the page's upper edge. */
    double y() {
        return y;
    }

    double left() {
        return TOP + HEIGHT - y;
    }

    void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** Turns the page unless so much is left of it. */
    void need(double height) {
        if (left() < height - 0.5 && y > TOP) {
            turn();
        }
    }

    /** Moves down; at the top of a page nothing is left blank. */
    void skip(double height) {
        y = Math.min(y + height, TOP + HEIGHT);
    }

    void to(double from) {
        y = from;
    }

    void add(Mark mark) {
        pages.getLast().add(mark);
    }

    /** Words in the line whose upper edge is here, without moving on. */
    void words(String text, double x, Face face, double size, double height, double spacing, boolean red) {
        if (!text.isBlank()) {
            double base = y + (height - size) / 2 + size * BASE + size * 0.16;
            add(new Words(x, base, text, face, size, spacing, red));
        }
    }

    void rule(double x1, double y1, double x2, double y2, double width, boolean red) {
        add(new Rule(x1, y1, x2, y2, width, red));
    }

    /** Page numbers: size 4 between dashes, 7 mm below the type area, outside (GB/T 9704-2012, 7.5). */
    void number(Fonts fonts) {
        double size = 14;
        for (int n = 1; n <= pages.size(); n++) {
            String text = "— " + n + " —";
            double width = fonts.width(text, Face.REGULAR) * size;
            double x = n % 2 == 1 ? LEFT + WIDTH - width - size : LEFT + size;
            pages.get(n - 1).add(new Words(x, TOP + HEIGHT + 7 * MM + size * BASE, text, Face.REGULAR, size, 0, false));
        }
    }
}
