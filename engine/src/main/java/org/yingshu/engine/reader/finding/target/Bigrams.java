package org.yingshu.engine.reader.finding.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the texts that hold most of what another says, without comparing all with all. */
final class Bigrams {

    private final Map<String, int[]> holders = new HashMap<>();
    private final int texts;

    Bigrams(List<String> texts) {
        this.texts = texts.size();
        for (int t = 0; t < texts.size(); t++) {
            for (String pair : of(texts.get(t))) {
                holders.merge(pair, new int[] {t}, Bigrams::join);
            }
        }
    }

    private static int[] join(int[] first, int[] second) {
        int[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static Set<String> of(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** For each text the share of {@code words} that it holds, from 0 to 1. */
    double[] held(String words) {
        Set<String> pairs = of(words);
        double[] held = new double[texts];
        for (String pair : pairs) {
            for (int text : holders.getOrDefault(pair, new int[0])) {
                held[text] += 1.0 / pairs.size();
            }
        }
        return held;
    }
}
