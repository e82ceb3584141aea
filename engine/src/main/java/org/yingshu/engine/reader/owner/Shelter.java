package org.yingshu.engine.reader.owner;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a text inside brackets, quotes or book marks, where signs part nothing. */
final class Shelter {

    private static final String OPENERS = "（(〔[【“‘《「";
    private static final String CLOSERS = "）)〕]】”’》」";

    /** The bracket of a county group, sheltered even when its closing half is lost. */
    private static final Pattern COUNTIES =
            Pattern.compile("[（(〔\\[]?(?:县、)?市、区|[（(〔\\[]管委|[（(〔\\[]县、[市区]|各(?:省辖)?[市地州区]、县|各县、[市区]");

    private final boolean[] inside;
    private final int[] partner;

    Shelter(String text) {
        inside = new boolean[text.length()];
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        pair(text);
        for (int i = 0; i < text.length(); i++) {
            if (partner[i] > i) {
                Arrays.fill(inside, i, partner[i] + 1, true);
            }
        }
        Matcher counties = COUNTIES.matcher(text);
        while (counties.find()) {
            Arrays.fill(inside, counties.start(), counties.end(), true);
        }
    }

    boolean covers(int index) {
        return inside[index];
    }

    /** The index of the other half of the bracket at {@code index}, or -1 when that is lost. */
    int partner(int index) {
        return partner[index];
    }

    /** Brackets of one family pair whatever their width; a closing sign without an opening one pairs with nothing. */
    private void pair(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                if (!open.isEmpty() && text.charAt(open.peek()) == '"') {
                    join(open.pop(), i);
                } else {
                    open.push(i);
                }
            } else if (OPENERS.indexOf(sign) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(sign) >= 0) {
                close(text, open, sign, i);
            }
        }
    }

    private void close(String text, Deque<Integer> open, char closer, int at) {
        while (!open.isEmpty()) {
            int opener = open.peek();
            if (family(text.charAt(opener)) == family(closer)) {
                join(open.pop(), at);
                return;
            }
            if (open.stream().noneMatch(other -> family(text.charAt(other)) == family(closer))) {
                return;
            }
            open.pop();
        }
    }

    private void join(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
    }

    private static int family(char sign) {
        int index = Math.max(OPENERS.indexOf(sign), CLOSERS.indexOf(sign));
        return sign == '"' ? -2 : index <= 4 ? 0 : index;
    }
}
