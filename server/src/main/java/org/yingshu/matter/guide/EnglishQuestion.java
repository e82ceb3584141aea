package org.yingshu.matter.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of an English question that say something; what begins alike is the same word (register, registration). */
record EnglishQuestion(List<String> words) {

    private static final Set<String> SAYING_NOTHING = Set.of(
            "a", "an", "and", "apply", "can", "do", "for", "from", "get", "getting", "have", "how", "i", "in", "is",
            "it", "me", "my", "need", "of", "on", "the", "to", "want", "what", "where", "with");
    private static final int STEM = 5;

    static EnglishQuestion of(String question) {
        return new EnglishQuestion(
                words(question).filter(word -> !SAYING_NOTHING.contains(word)).toList());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).filter(word -> word.length() > 1);
    }

    boolean asksNothing() {
        return words.isEmpty();
    }

    /** The share of the question's words that the text has. */
    double in(String text) {
        List<String> there = words(text).toList();
        long found = words.stream()
                .filter(word -> there.stream().anyMatch(one -> alike(word, one)))
                .count();
        return (double) found / words.size();
    }

    private static boolean alike(String one, String other) {
        int stem = Math.min(STEM, Math.min(one.length(), other.length()));
        return stem > 2
                && one.regionMatches(0, other, 0, stem)
                && (stem == STEM || Math.abs(one.length() - other.length()) < 2);
    }
}
