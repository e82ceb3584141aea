package org.yingshu.engine.naming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which names are checked. The regulation names classes of words and lists none: all of these are
 * configuration.
 *
 * @param divisions how the place of the enterprise is written, with the places above it: 许昌, 许昌市, 河南, 许昌市魏都区
 * @param districts districts (市辖区) of the place by themselves: 魏都区, 魏都
 * @param places names of all divisions of county level and above that are known, which no trade name may be
 * @param zones how the name of a zone ends: 开发区
 * @param industries words for industries with their class of GB/T 4754
 * @param forms the forms that fit the kind of enterprise
 * @param allForms the forms of every kind
 * @param banned words by the paragraph of art. 11 that they fall under
 * @param national words for which art. 12 asks for more than a declaration
 */
public record NameWords(
        Set<String> divisions,
        Set<String> districts,
        Set<String> places,
        Set<String> zones,
        Map<String, String> industries,
        List<String> forms,
        Set<String> allForms,
        Collection<Banned> banned,
        Set<String> national) {

    /** @param paragraph of art. 11, from 1 */
    public record Banned(String word, int paragraph) {}

    /** The class of an industry: of the last word that is known, else the words themselves. */
    public String industryClass(String industry) {
        String last = NameParts.longest(industries.keySet(), industry::endsWith);
        return industries.getOrDefault(last, industry);
    }
}
