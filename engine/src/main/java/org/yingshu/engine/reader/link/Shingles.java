package org.yingshu.engine.reader.link;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs of four characters of a text, signs and blanks left out: two texts that say the same share most of them. The four
 * are packed into one number.
 */
final class Shingles {

    private static final int LENGTH = 4;

    private Shingles() {}

    static Set<Long> of(CharSequence text) {
        var shingles = new HashSet<Long>();
        long run = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                run = run << Character.SIZE | c;
                letters++;
                if (letters >= LENGTH) {
                    shingles.add(run);
                }
            }
        }
        if (letters > 0 && letters < LENGTH) {
            shingles.add(run);
        }
        return shingles;
    }

    /** Finds among many texts those that hold most of another's shingles. */
    static final class Index {

        /** Takes a text, and how many of the shingles it holds. */
        @FunctionalInterface
        interface Hit {
            void take(int text, int shared);
        }

        private final Postings<Long> holders = new Postings<>();
        private final int[] sizes;
        private final int[] counts;

        Index(List<Set<Long>> texts) {
            sizes = new int[texts.size()];
            counts = new int[texts.size()];
            for (int t = 0; t < texts.size(); t++) {
                sizes[t] = texts.get(t).size();
                for (Long shingle : texts.get(t)) {
                    holders.add(shingle, t);
                }
            }
        }

        /** Calls {@code hit} for each text that holds one of the shingles or more. */
        void shared(Set<Long> shingles, Hit hit) {
            var holding = new BitSet();
            for (Long shingle : shingles) {
                holders.forEach(shingle, text -> {
                    counts[text]++;
                    holding.set(text);
                });
            }
            for (int text = holding.nextSetBit(0); text >= 0; text = holding.nextSetBit(text + 1)) {
                hit.take(text, counts[text]);
                counts[text] = 0;
            }
        }

        int size(int text) {
            return sizes[text];
        }
    }
}
