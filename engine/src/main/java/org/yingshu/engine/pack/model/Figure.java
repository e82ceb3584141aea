package org.yingshu.engine.pack.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a document; figures that contradict each other stand side by side.
 *
 * @param value as printed
 * @param date as far as the document gives it
 * @param strength must, should, could; empty for what is reported
 * @param kind target, baseline, rule, reported …
 * @param subject the item, bundle or rule that it is about
 */
public record Figure(
        String code,
        Words name,
        String value,
        String unit,
        String comparator,
        String level,
        String place,
        String date,
        String strength,
        String kind,
        @Nullable String subject,
        Cited cited) {}
