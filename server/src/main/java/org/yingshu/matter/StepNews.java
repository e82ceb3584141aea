package org.yingshu.matter;

import org.yingshu.engine.pack.model.Push;

/**
 * Whom an item tells when a step of it ends.
 *
 * @param item whose step it is
 */
public record StepNews(String item, Push push) {}
