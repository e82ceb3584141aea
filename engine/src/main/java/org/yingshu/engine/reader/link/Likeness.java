package org.yingshu.engine.reader.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much texts agree in their rarer words: the cosine of their pairs of characters, each weighed by how few texts hold
 * it. Measures on one subject agree in their terms even where no sentence is the same.
 */
final class Likeness {

    private final Map<String, List<Entry>> holders = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    private record Entry(int text, double weight) {}

    /** @param texts that will be asked for */
    Likeness(List<String> texts) {
        List<Map<String, Integer>> counts = texts.stream().map(Likeness::pairs).toList();
        var documents = new HashMap<String, Integer>();
        counts.forEach(pairs -> pairs.keySet().forEach(pair -> documents.merge(pair, 1, Integer::sum)));
        documents.forEach((pair, number) -> rarity.put(pair, Math.log((1.0 + texts.size()) / number)));
        for (int t = 0; t < texts.size(); t++) {
            double length = length(counts.get(t));
            for (Map.Entry<String, Integer> pair : counts.get(t).entrySet()) {
                double weight = weight(pair) / length;
                holders.computeIfAbsent(pair.getKey(), p -> new ArrayList<>()).add(new Entry(t, weight));
            }
        }
    }

    /** The likeness of a text to each of the texts, by their order. */
    double[] to(String text, int size) {
        var likeness = new double[size];
        Map<String, Integer> pairs = pairs(text);
        double length = length(pairs);
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            double weight = weight(pair) / length;
            for (Entry entry : holders.getOrDefault(pair.getKey(), List.of())) {
                likeness[entry.text()] += weight * entry.weight();
            }
        }
        return likeness;
    }

    private double weight(Map.Entry<String, Integer> pair) {
        return (1 + Math.log(pair.getValue())) * rarity.getOrDefault(pair.getKey(), 0.0);
    }

    private double length(Map<String, Integer> pairs) {
        double sum = 0;
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            sum += weight(pair) * weight(pair);
        }
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
