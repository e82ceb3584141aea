package org.yingshu.matter;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.Source;

/**
 * Data that a department answers for, with the text that says so.
 *
 * @param source null where the law or nothing but configuration says it
 */
public record SharedData(DataShare share, @Nullable Source source) {}
