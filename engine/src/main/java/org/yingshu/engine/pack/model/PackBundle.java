package org.yingshu.engine.pack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing (一件事): items that are applied for together.
 *
 * @param lead the organisation that answers for the whole
 * @param items what belongs to it
 * @param optional what can be taken along
 */
public record PackBundle(
        String code,
        Words name,
        String lead,
        List<String> items,
        List<String> optional,
        List<PromisedLimit> limits,
        List<Expectation> expected,
        List<Scene> scenes,
        List<String> keywords,
        Validity validity,
        Words note) {

    public PackBundle {
        items = List.copyOf(items);
        optional = List.copyOf(optional);
        limits = List.copyOf(limits);
        expected = List.copyOf(expected);
        scenes = List.copyOf(scenes);
        keywords = List.copyOf(keywords);
    }

    public Optional<PromisedLimit> promisedAt(String place, LocalDate day) {
        return Validity.nearest(limits, PromisedLimit::validity, place, day);
    }
}
