package org.yingshu.bench.server;

import java.util.Locale;

/** Prints figures beside their bounds, and remembers whether one was missed. */
public final class Verdict {

    private boolean missed;

    public void most(String what, double figure, double bound, String unit) {
        row(what, figure, "<", bound, unit, figure / bound, figure < bound);
    }

    public void least(String what, double figure, double bound, String unit) {
        row(what, figure, "≥", bound, unit, figure / bound, figure >= bound);
    }

    private void row(String what, double figure, String sign, double bound, String unit, double ratio, boolean within) {
        missed |= !within;
        System.out.printf(
                Locale.ROOT,
                "%-46s %10.1f %-8s %s %6.0f   ratio %.2f   %s%n",
                what,
                figure,
                unit,
                sign,
                bound,
                ratio,
                within ? "within" : "OVER");
    }

    public boolean missed() {
        return missed;
    }

    /** For the lines between. */
    public static void say(String words, Object... arguments) {
        System.out.printf(Locale.ROOT, "  " + words + "%n", arguments);
    }
}
