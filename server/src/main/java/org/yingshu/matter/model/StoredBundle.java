package org.yingshu.matter.model;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.Questions;

/**
 * A bundle in one version. It holds its items in theirs, so that a new version of an item makes a new one of the bundle.
 *
 * @param items the version of each item, by code
 * @param graph the steps as they were drawn by hand; null where the composer's stand
 */
public record StoredBundle(
        PackBundle bundle,
        @Nullable Questions questions,
        Map<String, UUID> items,
        @Nullable StepGraph graph) {}
