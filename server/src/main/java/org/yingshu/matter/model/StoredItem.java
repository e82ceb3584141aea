package org.yingshu.matter.model;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Questions;

/** An item in one version, with the questions that lead through it. */
public record StoredItem(PackItem item, @Nullable Questions questions) {}
