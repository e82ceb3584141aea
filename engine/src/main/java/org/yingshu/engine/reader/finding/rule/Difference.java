package org.yingshu.engine.reader.finding.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two wordings of one thing differ. Runs that stand once in either text pin the two together, so that a dropped
 * sentence stays one change; only the short gaps between are compared letter by letter.
 */
final class Difference {

    private static final int RUN = 4;
    /** Beyond this two gaps have nothing to do with each other, and a letter by letter comparison would say nothing. */
    private static final int MOST_CELLS = 6_000;

    /** One stretch that differs; either side may be empty. */
    record Change(int fromA, int toA, int fromB, int toB) {}

    private record Match(int a, int b, int length) {}

    private final String a;
    private final String b;

    private Difference(String a, String b) {
        this.a = a;
        this.b = b;
    }

    static List<Change> between(String a, String b) {
        return new Difference(a, b).changes();
    }

    private List<Change> changes() {
        var matches = new ArrayList<Match>();
        int endA = 0;
        int endB = 0;
        for (int[] anchor : anchors()) {
            int fromA = anchor[0];
            int fromB = anchor[1];
            if (fromA < endA || fromB < endB) {
                continue;
            }
            while (fromA > endA && fromB > endB && a.charAt(fromA - 1) == b.charAt(fromB - 1)) {
                fromA--;
                fromB--;
            }
            int toA = anchor[0];
            int toB = anchor[1];
            while (toA < a.length() && toB < b.length() && a.charAt(toA) == b.charAt(toB)) {
                toA++;
                toB++;
            }
            fillGap(matches, endA, fromA, endB, fromB);
            matches.add(new Match(fromA, fromB, toA - fromA));
            endA = toA;
            endB = toB;
        }
        fillGap(matches, endA, a.length(), endB, b.length());
        return gaps(matches);
    }

    /** Pairs of places of runs that stand once in either text, those that keep their order. */
    private List<int[]> anchors() {
        Map<String, Integer> inA = onlyOnce(a);
        Map<String, Integer> inB = onlyOnce(b);
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i + RUN <= a.length(); i++) {
            String run = a.substring(i, i + RUN);
            int atB = inB.getOrDefault(run, -1);
            if (atB >= 0 && inA.getOrDefault(run, -1) == i) {
                pairs.add(new int[] {i, atB});
            }
        }
        return longestRising(pairs);
    }

    private static Map<String, Integer> onlyOnce(String text) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            places.merge(text.substring(i, i + RUN), i, (first, second) -> -1);
        }
        return places;
    }

    private static List<int[]> longestRising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        var rising = new ArrayList<int[]>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            rising.add(0, pairs.get(i));
        }
        return rising;
    }

    private void fillGap(List<Match> matches, int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        if (lengthA == 0 || lengthB == 0 || (long) lengthA * lengthB > MOST_CELLS) {
            return;
        }
        int[][] common = new int[lengthA + 1][lengthB + 1];
        for (int i = lengthA - 1; i >= 0; i--) {
            for (int j = lengthB - 1; j >= 0; j--) {
                common[i][j] = a.charAt(fromA + i) == b.charAt(fromB + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < lengthA && j < lengthB) {
            if (a.charAt(fromA + i) == b.charAt(fromB + j)) {
                matches.add(new Match(fromA + i, fromB + j, 1));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private List<Change> gaps(List<Match> matches) {
        var changes = new ArrayList<Change>();
        int endA = 0;
        int endB = 0;
        matches.add(new Match(a.length(), b.length(), 0));
        for (Match match : matches) {
            if (match.a() > endA || match.b() > endB) {
                add(changes, new Change(endA, match.a(), endB, match.b()));
            }
            endA = match.a() + match.length();
            endB = match.b() + match.length();
        }
        return changes;
    }

    /** A single letter that two changes happen to share does not make them two. */
    private static void add(List<Change> changes, Change change) {
        if (!changes.isEmpty()) {
            Change last = changes.get(changes.size() - 1);
            boolean near = change.fromA() - last.toA() < 2 && change.fromB() - last.toB() < 2;
            boolean both = size(last) > 2 && size(change) > 2;
            if (near && both) {
                changes.set(changes.size() - 1, new Change(last.fromA(), change.toA(), last.fromB(), change.toB()));
                return;
            }
        }
        changes.add(change);
    }

    private static int size(Change change) {
        return change.toA() - change.fromA() + change.toB() - change.fromB();
    }
}
