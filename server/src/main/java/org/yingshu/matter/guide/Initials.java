package org.yingshu.matter.guide;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** The first letters of a Chinese text's syllables: 企业开办 is qykb. */
final class Initials {

    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private Initials() {}

    static synchronized String of(String text) {
        var initials = new StringBuilder();
        for (String syllable : LATIN.transliterate(text).split("[^\\p{L}\\p{N}]+")) {
            if (!syllable.isEmpty()) {
                initials.append(syllable.charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
