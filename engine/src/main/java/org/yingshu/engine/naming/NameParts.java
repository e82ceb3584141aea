package org.yingshu.engine.naming;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A name in its four parts (art. 6); what is left out is empty. All are held as {@link #normal} writes them.
 *
 * @param division 行政区划名称
 * @param tradeName 字号
 * @param industry 行业或者经营特点
 * @param form 组织形式
 */
public record NameParts(String division, String tradeName, String industry, String form) {

    private static final int SHORTEST_TRADE_NAME = 2;

    public NameParts {
        division = normal(division);
        tradeName = normal(tradeName);
        industry = normal(industry);
        form = normal(form);
    }

    /** The one writing of a text: half width but for the brackets, which Chinese names have in full width; no blanks. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200b\\ufeff]+", "")
                .replaceAll("[(\\[〔【]", "（")
                .replaceAll("[)\\]〕】]", "）");
    }

    public String compose() {
        return division + tradeName + industry + form;
    }

    /**
     * Reads a whole name with the words that are known. The trade name keeps two characters at least, and what no word
     * explains belongs to it; several words for the industry that follow each other are one.
     *
     * @return empty where the name ends with no known form, or nothing is left for the trade name
     */
    public static Optional<NameParts> parse(
            String name, Collection<String> divisions, Collection<String> industries, Collection<String> forms) {
        String whole = normal(name);
        String form = longest(forms, whole::endsWith);
        String rest = whole.substring(0, whole.length() - form.length());
        String division = longest(divisions, rest::startsWith);
        rest = rest.substring(division.length());
        String trade = rest;
        for (String word = tail(trade, industries); !word.isEmpty(); word = tail(trade, industries)) {
            trade = trade.substring(0, trade.length() - word.length());
        }
        return form.isEmpty() || trade.length() < SHORTEST_TRADE_NAME
                ? Optional.empty()
                : Optional.of(new NameParts(division, trade, rest.substring(trade.length()), form));
    }

    private static String tail(String text, Collection<String> words) {
        return longest(words, word -> text.endsWith(word) && text.length() - word.length() >= SHORTEST_TRADE_NAME);
    }

    static String longest(Collection<String> words, Predicate<String> fits) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .filter(fits)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
