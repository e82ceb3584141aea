package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;

/**
 * An application that a test files to its end.
 *
 * @param subject the item or bundle
 * @param items what is taken, where it is not everything
 * @param promises the materials that a written promise stands for
 * @param tolerated the materials that are handed in later
 * @param expect what has to come out
 */
public record Example(
        String code,
        Words name,
        String subject,
        String place,
        String date,
        List<String> items,
        Map<String, Object> answers,
        Map<String, Object> form,
        List<Object> materials,
        List<String> promises,
        List<String> tolerated,
        Map<String, Object> expect) {

    public Example {
        items = List.copyOf(items);
        promises = List.copyOf(promises);
        tolerated = List.copyOf(tolerated);
    }
}
