package org.yingshu.engine.reader.finding.target;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.link.Postings;

/** Finds the texts that hold most of what another says, without comparing all with all. */
final class Bigrams {

    private final Postings<String> holders = new Postings<>();
    private final int texts;

    Bigrams(List<String> texts) {
        this.texts = texts.size();
        for (int t = 0; t < texts.size(); t++) {
            for (String pair : of(texts.get(t))) {
                holders.add(pair, t);
            }
        }
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
            holders.forEach(pair, text -> held[text] += 1.0 / pairs.size());
        }
        return held;
    }
}
