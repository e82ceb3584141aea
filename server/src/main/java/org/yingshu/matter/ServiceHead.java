package org.yingshu.matter;

import java.util.Set;
import org.yingshu.engine.pack.model.Words;

/**
 * What is said of an item or a one-thing in a list.
 *
 * @param items an item itself, or those of the one-thing with the optional ones
 * @param departments that have its items or do a step of them, by their standard names without a place
 * @param levels province, city, county, town: where an item is handled; all of its items' for a one-thing
 * @param instant whether it is decided at once by rules (即办)
 */
public record ServiceHead(
        String code,
        Words name,
        ServiceKind kind,
        Set<String> items,
        Set<String> departments,
        Set<String> levels,
        boolean instant) {}
