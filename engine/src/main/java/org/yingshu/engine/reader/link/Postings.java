package org.yingshu.engine.reader.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of many texts hold a piece. Texts are added in order, by their index.
 *
 * @param <P> the piece: a pair of letters, a run of four
 */
public final class Postings<P> {

    /** Takes the index of a text. */
    @FunctionalInterface
    public interface Holder {
        void take(int text);
    }

    private static final class Numbers {

        private int[] values = new int[1];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }
    }

    private final Map<P, Numbers> holders = new HashMap<>();

    public void add(P piece, int text) {
        holders.computeIfAbsent(piece, key -> new Numbers()).add(text);
    }

    /** Calls {@code holder} for each text that holds the piece, in order. */
    public void forEach(P piece, Holder holder) {
        Numbers texts = holders.get(piece);
        for (int i = 0; texts != null && i < texts.size; i++) {
            holder.take(texts.values[i]);
        }
    }
}
