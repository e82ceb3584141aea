package org.yingshu.engine.reader.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

        /** Texts that hold a shingle, in order. */
        private static final class Holders {

            private int[] texts = new int[1];
            private int size;

            void add(int text) {
                if (size == texts.length) {
                    texts = Arrays.copyOf(texts, 2 * size);
                }
                texts[size++] = text;
            }
        }

        /** Takes a text, and how many of the shingles it holds. */
        @FunctionalInterface
        interface Hit {
            void of(int text, int shared);
        }

        private final Map<String, Holders> holders = new HashMap<>();
        private final int[] sizes;
        private final int[] counts;

        Index(List<Set<String>> texts) {
            sizes = new int[texts.size()];
            counts = new int[texts.size()];
            for (int t = 0; t < texts.size(); t++) {
                sizes[t] = texts.get(t).size();
                for (String shingle : texts.get(t)) {
                    holders.computeIfAbsent(shingle, s -> new Holders()).add(t);
                }
            }
        }

        /** Calls {@code hit} for each text that holds one of the shingles or more. */
        void shared(Set<String> shingles, Hit hit) {
            var touched = new Holders();
            for (String shingle : shingles) {
                Holders having = holders.get(shingle);
                for (int i = 0; having != null && i < having.size; i++) {
                    int text = having.texts[i];
                    if (counts[text]++ == 0) {
                        touched.add(text);
                    }
                }
            }
            for (int i = 0; i < touched.size; i++) {
                int text = touched.texts[i];
                hit.of(text, counts[text]);
                counts[text] = 0;
            }
        }

        int size(int text) {
            return sizes[text];
        }
    }
}
