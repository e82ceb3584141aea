package org.yingshu.files;

import java.util.List;

/**
 * One page drawn by its owner, such as a licence. All measures are millimetres from the page's upper left corner.
 *
 * @param title of the document, for readers and archives
 */
public record Drawing(String title, double width, double height, List<Part> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** Something on the page. */
    public sealed interface Part {}

    /**
     * Words in one line.
     *
     * @param y the base line
     * @param size the height of the type
     */
    public record Text(double x, double y, String text, double size, boolean bold, Ink ink) implements Part {}

    public record Line(double x1, double y1, double x2, double y2, double width, Ink ink) implements Part {}

    /** @param png the picture's bytes */
    public record Picture(double x, double y, double width, double height, byte[] png) implements Part {}

    /** The few colours of official papers. */
    public enum Ink {
        BLACK(0, 0, 0),
        GREY(96, 96, 96),
        RED(217, 0, 0),
        TEAL(15, 98, 115),
        GOLD(166, 128, 60);

        private final int red;
        private final int green;
        private final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        public int red() {
            return red;
        }

        public int green() {
            return green;
        }

        public int blue() {
            return blue;
        }
    }
}
