package org.yingshu.engine.reader.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Runs of four characters of a text, signs and blanks left out: two texts that say the same share most of them. */
final class Shingles {

    private static final int LENGTH = 4;

    private Shingles() {}

    static Set<String> of(CharSequence text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        var shingles = new HashSet<String>();
        if (letters.length() > 0 && letters.length() < LENGTH) {
            shingles.add(letters.toString());
        }
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            shingles.add(letters.substring(i, i + LENGTH));
        }
        return shingles;
    }

    /** Finds among many texts those that hold most of another's shingles. */
    static final class Index {

        private final Map<String, int[]> holders = new HashMap<>();
        private final int[] sizes;

        Index(java.util.List<Set<String>> texts) {
            sizes = new int[texts.size()];
            for (int t = 0; t < texts.size(); t++) {
                sizes[t] = texts.get(t).size();
                for (String shingle : texts.get(t)) {
                    holders.merge(shingle, new int[] {t}, Index::append);
                }
            }
        }

        private static int[] append(int[] first, int[] second) {
            int[] both = java.util.Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            return both;
        }

        /** For each text, how many of the given shingles it holds. */
        int[] shared(Set<String> shingles) {
            int[] counts = new int[sizes.length];
            for (String shingle : shingles) {
                for (int text : holders.getOrDefault(shingle, new int[0])) {
                    counts[text]++;
                }
            }
            return counts;
        }

        int size(int text) {
            return sizes[text];
        }
    }
}
