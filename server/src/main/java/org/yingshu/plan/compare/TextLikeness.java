package org.yingshu.plan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much texts agree: the share of the pairs of characters that both have (Dice), each pair weighed by how few of the
 * texts hold it, so that words which stand everywhere (建立, 推进) count little.
 */
final class TextLikeness {

    private final List<Set<String>> pairs = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /** @param texts that others will be compared with */
    TextLikeness(List<String> texts) {
        for (String text : texts) {
            Set<String> found = pairs(text);
            found.forEach(pair ->
                    holders.computeIfAbsent(pair, key -> new ArrayList<>()).add(pairs.size()));
            pairs.add(found);
        }
        pairs.forEach(found -> weights.add(weight(found)));
    }

    /** The likeness of a text to each of the texts, from 0 to 1, by their order. */
    double[] to(String text) {
        Set<String> found = pairs(text);
        double own = weight(found);
        var likeness = new double[pairs.size()];
        for (String pair : found) {
            for (int holder : holders.getOrDefault(pair, List.of())) {
                likeness[holder] += rarity(pair);
            }
        }
        for (int i = 0; i < likeness.length; i++) {
            double both = own + weights.get(i);
            likeness[i] = both == 0 ? 0 : 2 * likeness[i] / both;
        }
        return likeness;
    }

    private double weight(Set<String> found) {
        return found.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String pair) {
        int number = holders.getOrDefault(pair, List.of()).size();
        return Math.log((2.0 + pairs.size()) / (1.0 + number)) + 0.05;
    }

    private static Set<String> pairs(String text) {
        var found = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                found.add(text.substring(i, i + 2));
            }
        }
        return found;
    }
}
